// Blood Gas Saturation, PS3.16 CID 3526
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3526.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3526: ContextGroup = {
  cid: '3526',
  name: 'Blood Gas Saturation',
  uid: '1.2.840.10008.6.1.140',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122187', meaning: 'Blood Carbon dioxide saturation' },
    { scheme: 'LN', value: '20564-1', meaning: 'Blood Oxygen saturation' },
    { scheme: 'LN', value: '2708-6', meaning: 'Arterial Oxygen saturation' },
    { scheme: 'LN', value: '2711-0', meaning: 'Venous Oxygen saturation' },
    { scheme: 'LN', value: '2709-4', meaning: 'Capillary Blood Oxygen Saturation' },
    { scheme: 'LN', value: '2710-2', meaning: 'Capillary Blood Oxygen Saturation, by Oximetry' },
  ],
};
