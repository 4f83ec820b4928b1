// Treatment Termination Reason, PS3.16 CID 9561
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9561.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9561: ContextGroup = {
  cid: '9561',
  name: 'Treatment Termination Reason',
  uid: '1.2.840.10008.6.1.1318',
  extensible: true,
  includes: ['9568'],
  codes: [
    { scheme: 'DCM', value: '110504', meaning: 'Patient died' },
    { scheme: 'DCM', value: '110505', meaning: 'Patient refused to continue procedure' },
    { scheme: 'DCM', value: '110513', meaning: 'Discontinued for unspecified reason' },
    { scheme: 'DCM', value: '110515', meaning: 'Patient condition prevented continuing' },
    { scheme: 'DCM', value: '110500', meaning: 'Doctor canceled procedure' },
    { scheme: 'DCM', value: '110501', meaning: 'Equipment failure' },
    { scheme: 'DCM', value: '110518', meaning: 'Patient Movement' },
    { scheme: 'DCM', value: '110519', meaning: 'Operator Error' },
    { scheme: 'DCM', value: '110520', meaning: 'Channel Obstruction' },
  ],
};
