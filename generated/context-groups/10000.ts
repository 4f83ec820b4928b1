// Scope of Accumulation, PS3.16 CID 10000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10000.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10000: ContextGroup = {
  cid: '10000',
  name: 'Scope of Accumulation',
  uid: '1.2.840.10008.6.1.534',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113014', meaning: 'Study' },
    { scheme: 'DCM', value: '113015', meaning: 'Series' },
    { scheme: 'DCM', value: '113016', meaning: 'Performed Procedure Step' },
    { scheme: 'DCM', value: '113970', meaning: 'Procedure Step To This Point' },
    { scheme: 'DCM', value: '113852', meaning: 'Irradiation Event' },
  ],
};
