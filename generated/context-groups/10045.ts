// Radiopharmaceutical Patient State, PS3.16 CID 10045
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10045.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10045: ContextGroup = {
  cid: '10045',
  name: 'Radiopharmaceutical Patient State',
  uid: '1.2.840.10008.6.1.977',
  extensible: true,
  includes: ['3102'],
  codes: [
    { scheme: 'SCT', value: '39539005', meaning: 'Abnormal Renal Function' },
    { scheme: 'DCM', value: '113560', meaning: 'Acute unilateral renal blockage' },
    { scheme: 'DCM', value: '113561', meaning: 'Low Thyroid Uptake' },
    { scheme: 'DCM', value: '113562', meaning: 'High Thyroid Uptake' },
    { scheme: 'DCM', value: '113563', meaning: 'Severely Jaundiced' },
  ],
};
