// Grey Level Distance Zone Based Feature, PS3.16 CID 7479
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7479.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7479: ContextGroup = {
  cid: '7479',
  name: 'Grey Level Distance Zone Based Feature',
  uid: '1.2.840.10008.6.1.1272',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'IBSI', value: '0GBI', meaning: 'Small Distance Emphasis' },
    { scheme: 'IBSI', value: 'MB4I', meaning: 'Large Distance Emphasis' },
    { scheme: 'IBSI', value: 'S1RA', meaning: 'Low Grey Level Zone Emphasis' },
    { scheme: 'IBSI', value: 'K26C', meaning: 'High Grey Level Zone Emphasis' },
    { scheme: 'IBSI', value: 'RUVG', meaning: 'Small Distance Low Grey Level Emphasis' },
    { scheme: 'IBSI', value: 'DKNJ', meaning: 'Small Distance High Grey Level Emphasis' },
    { scheme: 'IBSI', value: 'A7WM', meaning: 'Large Distance Low Grey Level Emphasis' },
    { scheme: 'IBSI', value: 'KLTH', meaning: 'Large Distance High Grey Level Emphasis' },
    { scheme: 'IBSI', value: 'VFT7', meaning: 'Grey Level Non-uniformity of Distance Zone Counts' },
    { scheme: 'IBSI', value: '7HP3', meaning: 'Normalized Grey Level Non-uniformity of Distance Zone Counts' },
    { scheme: 'IBSI', value: 'V294', meaning: 'Zone Distance Non-uniformity' },
    { scheme: 'IBSI', value: 'IATH', meaning: 'Normalized Zone Distance Non-uniformity' },
    { scheme: 'IBSI', value: 'VIWW', meaning: 'Distance Zone Percentage' },
    { scheme: 'IBSI', value: 'QK93', meaning: 'Grey Level Variance in Distance Zones' },
    { scheme: 'IBSI', value: '7WT1', meaning: 'Zone Distance Variance' },
    { scheme: 'IBSI', value: 'GBDU', meaning: 'Zone Distance Entropy' },
  ],
};
