// Echo Finding Observation Type, PS3.16 CID 12302
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12302.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12302: ContextGroup = {
  cid: '12302',
  name: 'Echo Finding Observation Type',
  uid: '1.2.840.10008.6.1.1143',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125311', meaning: 'Structure of the Finding Site' },
    { scheme: 'DCM', value: '125312', meaning: 'Behavior of the Finding Site' },
    { scheme: 'SCT', value: '44324008', meaning: 'Hemodynamic Measurements' },
  ],
};
