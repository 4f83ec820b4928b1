// X-Ray Radiation Dose Procedure Type Reported, PS3.16 CID 10005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10005.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10005: ContextGroup = {
  cid: '10005',
  name: 'X-Ray Radiation Dose Procedure Type Reported',
  uid: '1.2.840.10008.6.1.1477',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '168537006', meaning: 'Plain radiography' },
    { scheme: 'SCT', value: '71651007', meaning: 'Mammography' },
    { scheme: 'SCT', value: '44491008', meaning: 'Fluoroscopy' },
    { scheme: 'SCT', value: '169014003', meaning: 'Fluoroscopy and radiography' },
    { scheme: 'SCT', value: '77477000', meaning: 'Computed tomography' },
    { scheme: 'SCT', value: '717193008', meaning: 'Cone beam computed tomography' },
    { scheme: 'SCT', value: '241686001', meaning: 'Dual energy X-Ray absorptiometry' },
    { scheme: 'SCT', value: '1290849002', meaning: 'Dental radiography' },
  ],
};
