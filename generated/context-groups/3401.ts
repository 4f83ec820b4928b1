// Log Note Type, PS3.16 CID 3401
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3401.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3401: ContextGroup = {
  cid: '3401',
  name: 'Log Note Type',
  uid: '1.2.840.10008.6.1.66',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121171', meaning: 'Tech Note' },
    { scheme: 'DCM', value: '121172', meaning: 'Nursing Note' },
    { scheme: 'DCM', value: '121173', meaning: 'Physician Note' },
    { scheme: 'DCM', value: '121174', meaning: 'Procedure Note' },
    { scheme: 'DCM', value: '121123', meaning: 'Patient Status or Event' },
  ],
};
