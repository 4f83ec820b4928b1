// IEC61217 Gantry Position Parameter, PS3.16 CID 9402
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9402.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9402: ContextGroup = {
  cid: '9402',
  name: 'IEC61217 Gantry Position Parameter',
  uid: '1.2.840.10008.6.1.1024',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126809', meaning: 'IEC61217 Gantry Continuous Roll Angle' },
    { scheme: 'DCM', value: '126810', meaning: 'IEC61217 Gantry Continuous Pitch Angle' },
    { scheme: 'DCM', value: '126811', meaning: 'IEC61217 Gantry Continuous Yaw Angle' },
  ],
};
