/** What a data set is: a plain object keyed by keyword, made predictable by the dictionary's VM. */

/** A person name (PS3.5 6.2.1): component groups as written, `Family^Given^Middle^Prefix^Suffix`. */
export interface PersonName {
  readonly Alphabetic?: string;
  readonly Ideographic?: string;
  readonly Phonetic?: string;
}

/** An element under an 8-digit tag key: private, unknown, or of a repeating group above the first. */
export interface TaggedElement {
  readonly vr: string;
  readonly Value: readonly DataValue[];
}

export type DataValue = string | number | bigint | PersonName | ArrayBuffer | DataItem | null;

/** A data set or an Item as it is handled when its type is not known. */
export interface DataItem {
  [keyword: string]: DataValue | readonly DataValue[] | TaggedElement | undefined;
}
