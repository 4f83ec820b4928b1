// Cardiac Ultrasound Atrioventricular Valve Finding Site, PS3.16 CID 12285
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12285.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12285: ContextGroup = {
  cid: '12285',
  name: 'Cardiac Ultrasound Atrioventricular Valve Finding Site',
  uid: '1.2.840.10008.6.1.865',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '91134007', meaning: 'Mitral Valve' },
    { scheme: 'SCT', value: '46030003', meaning: 'Tricuspid Valve' },
    { scheme: 'SCT', value: '312522004', meaning: 'Common non-mitral non-tricuspid Atrioventricular Valve Structure' },
  ],
};
