// Treatment Tolerance Violation Cause, PS3.16 CID 9565
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9565.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9565: ContextGroup = {
  cid: '9565',
  name: 'Treatment Tolerance Violation Cause',
  uid: '1.2.840.10008.6.1.1322',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130461', meaning: 'Inappropriate Patient Orientation' },
    { scheme: 'DCM', value: '130462', meaning: 'Inappropriate Patient Position' },
    { scheme: 'DCM', value: '130463', meaning: 'Machine Not Available' },
    { scheme: 'DCM', value: '130464', meaning: 'Change in Patient Anatomy' },
    { scheme: 'DCM', value: '130465', meaning: 'Machine Calibration Adjustment' },
    { scheme: 'DCM', value: '130466', meaning: 'Unavailability of a Beam Modifier' },
    { scheme: 'DCM', value: '130467', meaning: 'Machine Capability License Expired' },
  ],
};
