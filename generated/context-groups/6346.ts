// Prostate MRI Enhancement Pattern from PI-RADS®, PS3.16 CID 6346
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6346.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6346: ContextGroup = {
  cid: '6346',
  name: 'Prostate MRI Enhancement Pattern from PI-RADS®',
  uid: '1.2.840.10008.6.1.1403',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID49530', meaning: 'Early phase wash-in' },
    { scheme: 'RADLEX', value: 'RID11081', meaning: 'Delayed phase' },
    { scheme: 'RADLEX', value: 'RID34331', meaning: 'Persistent delayed phase' },
    { scheme: 'DCM', value: '130597', meaning: 'Persistent delayed phase: Type 1 curve' },
    { scheme: 'RADLEX', value: 'RID34332', meaning: 'Plateau delayed phase' },
    { scheme: 'DCM', value: '130598', meaning: 'Plateau delayed phase: Type 2 curve' },
    { scheme: 'RADLEX', value: 'RID34333', meaning: 'Washout delayed phase' },
    { scheme: 'DCM', value: '130599', meaning: 'Washout delayed phase: Type 3 curve' },
    { scheme: 'DCM', value: '130600', meaning: 'Positive DCE' },
    { scheme: 'DCM', value: '130601', meaning: 'Negative DCE' },
    { scheme: 'DCM', value: '122664', meaning: 'Late Contrast Enhancement' },
    { scheme: 'DCM', value: '130602', meaning: 'Early Contrast Enhancement' },
    { scheme: 'DCM', value: '130603', meaning: 'Diffuse Contrast Enhancement' },
    { scheme: 'DCM', value: '130604', meaning: 'Focal Contrast Enhancement' },
  ],
};
