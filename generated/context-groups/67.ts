// Imaging Agent Administration Completion Status, PS3.16 CID 67
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_67.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid67: ContextGroup = {
  cid: '67',
  name: 'Imaging Agent Administration Completion Status',
  uid: '1.2.840.10008.6.1.1257',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255594003', meaning: 'Complete' },
    { scheme: 'DCM', value: '130156', meaning: 'Terminated due to pressure above termination limit' },
    { scheme: 'DCM', value: '130157', meaning: 'Terminated due to flow rate above termination limit' },
    { scheme: 'DCM', value: '130176', meaning: 'Terminated due to air detected' },
    { scheme: 'DCM', value: '130158', meaning: 'Terminated due to excessive duration pause' },
    { scheme: 'DCM', value: '130154', meaning: 'Terminated due to request from operator' },
    { scheme: 'DCM', value: '130159', meaning: 'Terminated due to injector communication loss' },
    { scheme: 'DCM', value: '130160', meaning: 'Terminated due to unspecified injector failure' },
    { scheme: 'DCM', value: '130177', meaning: 'Terminated by scanner' },
    { scheme: 'DCM', value: '130178', meaning: 'Terminated due to critical battery level' },
    { scheme: 'DCM', value: '130179', meaning: 'Terminated due to consumable removal' },
  ],
};
