// Interpretation Request Discontinuation Reason, PS3.16 CID 9303
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9303.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9303: ContextGroup = {
  cid: '9303',
  name: 'Interpretation Request Discontinuation Reason',
  uid: '1.2.840.10008.6.1.1198',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110526', meaning: 'Resource pre-empted' },
    { scheme: 'DCM', value: '110500', meaning: 'Doctor canceled procedure' },
    { scheme: 'DCM', value: '110502', meaning: 'Incorrect procedure ordered' },
    { scheme: 'DCM', value: '110504', meaning: 'Patient died' },
    { scheme: 'DCM', value: '110509', meaning: 'Change of procedure for correct charging' },
    { scheme: 'DCM', value: '110510', meaning: 'Duplicate order' },
    { scheme: 'DCM', value: '110513', meaning: 'Discontinued for unspecified reason' },
    { scheme: 'DCM', value: '110530', meaning: 'Workitem assignment rejected by assigned resource' },
    { scheme: 'DCM', value: '110523', meaning: 'Object Set incomplete' },
    { scheme: 'DCM', value: '110531', meaning: 'Insufficient quality for interpretation' },
    { scheme: 'DCM', value: '110532', meaning: 'Interpretation requires specialist expertise' },
  ],
};
