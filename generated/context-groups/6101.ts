// Chest Finding or Feature, PS3.16 CID 6101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6101.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6101: ContextGroup = {
  cid: '6101',
  name: 'Chest Finding or Feature',
  uid: '1.2.840.10008.6.1.421',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112061', meaning: 'Abnormal lines (1D)' },
    { scheme: 'DCM', value: '112033', meaning: 'Abnormal opacity' },
    { scheme: 'DCM', value: '112062', meaning: 'Abnormal lucency' },
    { scheme: 'DCM', value: '112063', meaning: 'Abnormal calcifications' },
    { scheme: 'DCM', value: '112064', meaning: 'Abnormal texture' },
    { scheme: 'DCM', value: '112005', meaning: 'Radiographic anatomy' },
    { scheme: 'DCM', value: '111102', meaning: 'Non-lesion' },
    { scheme: 'DCM', value: '111101', meaning: 'Image quality' },
    { scheme: 'DCM', value: '111099', meaning: 'Selected region' },
  ],
};
