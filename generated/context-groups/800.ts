// Protocol Assertion, PS3.16 CID 800
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_800.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid800: ContextGroup = {
  cid: '800',
  name: 'Protocol Assertion',
  uid: '1.2.840.10008.6.1.1176',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128601', meaning: 'Appropriate for the indications' },
    { scheme: 'DCM', value: '128621', meaning: 'Inappropriate for the indications' },
    { scheme: 'DCM', value: '128602', meaning: 'Consistent with labeling of the device' },
    { scheme: 'DCM', value: '128622', meaning: 'Inconsistent with labeling of the device' },
    { scheme: 'DCM', value: '128603', meaning: 'Approved for use at the institution' },
    { scheme: 'DCM', value: '128623', meaning: 'Disapproved for use at the institution' },
    { scheme: 'DCM', value: '128604', meaning: 'Approved for use in the clinical trial' },
    { scheme: 'DCM', value: '128624', meaning: 'Disapproved for use in the clinical trial' },
    { scheme: 'DCM', value: '128611', meaning: 'Approved for experimental use' },
    { scheme: 'DCM', value: '128612', meaning: 'Disapproved for experimental use' },
    { scheme: 'DCM', value: '128605', meaning: 'Approved for use on pregnant patients' },
    { scheme: 'DCM', value: '128617', meaning: 'Disapproved for use on pregnant patients' },
    { scheme: 'DCM', value: '128609', meaning: 'Disapproved for any use' },
    { scheme: 'DCM', value: '128613', meaning: 'Eligible for reimbursement' },
    { scheme: 'DCM', value: '128614', meaning: 'Eligible for reimbursement on per patient basis' },
    { scheme: 'DCM', value: '128615', meaning: 'Ineligible for reimbursement' },
    { scheme: 'DCM', value: '128606', meaning: 'Appropriate for the device' },
    { scheme: 'DCM', value: '128618', meaning: 'Inappropriate for the device' },
    { scheme: 'DCM', value: '128607', meaning: 'Inside operational limits of the device' },
    { scheme: 'DCM', value: '128619', meaning: 'Outside operational limits of the device' },
    { scheme: 'DCM', value: '128608', meaning: 'Optimized for the device instance' },
    { scheme: 'DCM', value: '128620', meaning: 'Not optimized for the device instance' },
    { scheme: 'DCM', value: '128610', meaning: 'Deprecated protocol' },
  ],
};
