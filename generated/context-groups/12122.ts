// Other Vascular Property, PS3.16 CID 12122
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12122.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12122: ContextGroup = {
  cid: '12122',
  name: 'Other Vascular Property',
  uid: '1.2.840.10008.6.1.588',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '20168-1', meaning: 'Acceleration Time' },
    { scheme: 'LN', value: '20217-6', meaning: 'Deceleration Time' },
    { scheme: 'SCT', value: '397413000', meaning: 'Vessel lumen diameter' },
    { scheme: 'SCT', value: '415815009', meaning: 'Vessel Intimal Diameter' },
    { scheme: 'SCT', value: '415814008', meaning: 'Vessel Intimal Cross-Sectional Diameter' },
    { scheme: 'SCT', value: '397414006', meaning: 'Vessel outside diameter' },
    { scheme: 'SCT', value: '397415007', meaning: 'Vessel lumen cross-sectional area' },
    { scheme: 'LN', value: '33878-0', meaning: 'Volume flow' },
    { scheme: 'SCT', value: '413975003', meaning: 'Vessel depth from surface' },
    { scheme: 'LN', value: '20247-3', meaning: 'Peak Gradient' },
    { scheme: 'LN', value: '20256-4', meaning: 'Mean Gradient' },
    { scheme: 'SCT', value: '414599003', meaning: 'Length of Segment' },
  ],
};
