// Left Ventricle Area Measurement, PS3.16 CID 12240
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12240.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12240: ContextGroup = {
  cid: '12240',
  name: 'Left Ventricle Area Measurement',
  uid: '1.2.840.10008.6.1.631',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399030000', meaning: 'Left Ventricular Systolic Area' },
    { scheme: 'SCT', value: '399109006', meaning: 'Left Ventricular Diastolic Area' },
    { scheme: 'SCT', value: '399287000', meaning: 'Left Ventricular Fractional Area Change' },
    { scheme: 'SCT', value: '399293008', meaning: 'Left Ventricle Epicardial Diastolic Area, psax pap view' },
  ],
};
