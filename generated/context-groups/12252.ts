// Cardiac Ultrasound Cardiac Function, PS3.16 CID 12252
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12252.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12252: ContextGroup = {
  cid: '12252',
  name: 'Cardiac Ultrasound Cardiac Function',
  uid: '1.2.840.10008.6.1.833',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '70822001', meaning: 'Cardiac ejection fraction' },
    { scheme: 'LN', value: '59117-2', meaning: 'Mean Velocity of Circumferential Fiber Shortening (Mean VcFv)' },
    { scheme: 'LN', value: '59118-0', meaning: 'HR-Corrected Mean Velocity of Circumferential Fiber Shortening' },
    { scheme: 'LN', value: '59092-7', meaning: '% Thickening' },
    { scheme: 'LN', value: '59132-1', meaning: 'Fractional Shortening' },
  ],
};
