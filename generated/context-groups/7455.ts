// Sex, PS3.16 CID 7455
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7455.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7455: ContextGroup = {
  cid: '7455',
  name: 'Sex',
  uid: '1.2.840.10008.6.1.519',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: 'M', meaning: 'Male' },
    { scheme: 'DCM', value: 'F', meaning: 'Female' },
    { scheme: 'DCM', value: 'U', meaning: 'Unknown sex' },
    { scheme: 'DCM', value: 'MP', meaning: 'Male Pseudohermaphrodite' },
    { scheme: 'DCM', value: 'FP', meaning: 'Female Pseudohermaphrodite' },
    { scheme: 'DCM', value: 'H', meaning: 'Hermaphrodite' },
    { scheme: 'DCM', value: 'MC', meaning: 'Male changed to Female' },
    { scheme: 'DCM', value: 'FC', meaning: 'Female changed to Male' },
    { scheme: 'DCM', value: '121104', meaning: 'Ambiguous sex' },
    { scheme: 'DCM', value: '121102', meaning: 'Other sex' },
    { scheme: 'DCM', value: '121103', meaning: 'Undetermined sex' },
  ],
};
