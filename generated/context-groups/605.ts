// Animal Bedding Material, PS3.16 CID 605
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_605.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid605: ContextGroup = {
  cid: '605',
  name: 'Animal Bedding Material',
  uid: '1.2.840.10008.6.1.1070',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '127230', meaning: 'Aspen chip bedding' },
    { scheme: 'DCM', value: '127231', meaning: 'Aspen shaving bedding' },
    { scheme: 'DCM', value: '127232', meaning: 'Corn cob bedding' },
    { scheme: 'DCM', value: '127233', meaning: 'Paper-based bedding' },
    { scheme: 'DCM', value: '127234', meaning: 'Pine chip bedding' },
    { scheme: 'DCM', value: '127235', meaning: 'Pine shaving bedding' },
  ],
};
