// IEC61217 Patient Support Position Parameter, PS3.16 CID 9403
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9403.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9403: ContextGroup = {
  cid: '9403',
  name: 'IEC61217 Patient Support Position Parameter',
  uid: '1.2.840.10008.6.1.1025',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126801', meaning: 'IEC61217 Patient Support Continuous Yaw Angle' },
    { scheme: 'DCM', value: '126802', meaning: 'IEC61217 Table Top Continuous Pitch Angle' },
    { scheme: 'DCM', value: '126803', meaning: 'IEC61217 Table Top Continuous Roll Angle' },
    { scheme: 'DCM', value: '126804', meaning: 'IEC61217 Table Top Eccentric Axis Distance' },
    { scheme: 'DCM', value: '126805', meaning: 'IEC61217 Table Top Continuous Eccentric Angle' },
    { scheme: 'DCM', value: '126806', meaning: 'IEC61217 Table Top Lateral Position' },
    { scheme: 'DCM', value: '126807', meaning: 'IEC61217 Table Top Longitudinal Position' },
    { scheme: 'DCM', value: '126808', meaning: 'IEC61217 Table Top Vertical Position' },
  ],
};
