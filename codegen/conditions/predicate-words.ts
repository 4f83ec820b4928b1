/** Wordings of the predicates: what the standard writes for present, absent, with a value, empty, equal, unlike, greater, less. */

export const PRESENT = ['is|are present', 'exists', 'exist', 'is|are sent', 'is|are included', 'is|are provided', 'is|are used'];

export const ABSENT = [
  'is|are not present',
  'is|are absent',
  'is|are not sent',
  'does|do not exist',
  'is|are not included',
  'is|are not provided',
  'is|are not used',
  'not present',
];

export const WITH_VALUE = [
  'with a value',
  'and has a value',
  'and not empty',
  'and is not empty',
  'and has a non-null value',
  'and non-null',
  'and have a value',
  'and contains a value',
];

export const VALUED = [
  'do contain a value',
  'is|are non-zero length',
  'has|have a value',
  'contains|contain a value',
  'is|are not empty',
  'is|are non-null',
  'is|are not null',
  'has|have a non-null value',
  'is|are non-empty',
  'has any value',
];

export const EMPTY = [
  'is|are zero length',
  'is|are of zero length',
  'has|have no value',
  'is|are empty',
  'is|are null',
  'does|do not have a value',
  'is|are zero-length',
  'does|do not contain a value',
  'does|do not have values',
];

export const UNLIKE = [
  'is not equal to',
  'does|do not equal',
  'equals other than',
  'equal other than',
  'is|are other than',
  'has|have a value other than',
  'is any value other than',
  'has any value other than',
  'has values other than',
  'does|do not have the value|values',
  'does not have a value of',
  'is not set to',
  'value is other than',
  'value is not',
  'is|are not',
  'has value other than',
  'is a value other than',
  'is any other value than',
  'value is not equal to',
  'does not equal the value',
  'is not any of',
  'is|are neither',
  'not',
];

export const LIKE = [
  'is|are equal to',
  'is set to',
  'equals',
  'equal',
  'has|have a value of',
  'has|have the value of',
  'has|have the value|values',
  'has|have a value that is',
  'has value',
  'value is',
  'value equals',
  'has one of the values',
  'is one of',
  'has a value',
  'contains the value',
  'contains',
  '=',
  'is|are',
  'is|are any of',
  'has|have values of',
  'is one of the following :',
  'is :',
  'has a value of either',
  'has|have any of the values',
  'has the value either',
  'equal to',
  'value of',
  'is of value',
  'is defined as',
  'includes value',
  'includes the value',
  'contains value',
];

export const GREATER = [
  'is|are greater than',
  'has a value greater than',
  'is more than',
  'has a value of more than',
  'exceeds',
  'is >',
  '>',
  'value is greater than',
  'has a value of greater than',
  'has a value that is greater than',
  'with a value greater than',
];

export const AT_LEAST = ['is greater than or equal to', 'is at least', 'equals or exceeds', 'is equal to or greater than'];

export const LESS = ['is less than', 'has a value less than'];

export const NON_ZERO = [
  'is|are non-zero',
  'is|are not zero',
  'has|have a non-zero value',
  'is nonzero',
  'value is non-zero',
  'has non-zero value',
  'has a value that is non-zero',
  'is not equal to zero',
];
