// Source of Radioisotope Activity Information, PS3.16 CID 10041
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10041.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10041: ContextGroup = {
  cid: '10041',
  name: 'Source of Radioisotope Activity Information',
  uid: '1.2.840.10008.6.1.973',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113541', meaning: 'Dose Calibrator' },
    { scheme: 'DCM', value: '113542', meaning: 'Infusion System' },
    { scheme: 'DCM', value: '113543', meaning: 'Radioisotope Generator' },
  ],
};
