// OB-GYN Amniotic Sac Measurement, PS3.16 CID 12008
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12008.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12008: ContextGroup = {
  cid: '12008',
  name: 'OB-GYN Amniotic Sac Measurement',
  uid: '1.2.840.10008.6.1.557',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11624-4', meaning: 'First Quadrant Diameter' },
    { scheme: 'LN', value: '11626-9', meaning: 'Second Quadrant Diameter' },
    { scheme: 'LN', value: '11625-1', meaning: 'Third Quadrant Diameter' },
    { scheme: 'LN', value: '11623-6', meaning: 'Fourth Quadrant Diameter' },
    { scheme: 'SCT', value: '81827009', meaning: 'Diameter' },
    { scheme: 'LN', value: '11627-7', meaning: 'Amniotic Fluid Index' },
  ],
};
