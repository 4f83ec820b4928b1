// Stress Scoring Scale, PS3.16 CID 3238
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3238.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3238: ContextGroup = {
  cid: '3238',
  name: 'Stress Scoring Scale',
  uid: '1.2.840.10008.6.1.784',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '304915008', meaning: 'Duke treadmill score' },
    { scheme: 'DCM', value: '122770', meaning: 'Ratio of achieved to predicted maximal oxygen consumption' },
    { scheme: 'DCM', value: '122771', meaning: 'Ratio of achieved to predicted functional capacity' },
    { scheme: 'DCM', value: '122772', meaning: 'Aerobic index' },
    { scheme: 'DCM', value: '122773', meaning: 'ST/HR Index' },
  ],
};
