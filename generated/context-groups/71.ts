// Imaging Agent Administration Injector Event Type, PS3.16 CID 71
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_71.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid71: ContextGroup = {
  cid: '71',
  name: 'Imaging Agent Administration Injector Event Type',
  uid: '1.2.840.10008.6.1.1261',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130150', meaning: 'Pressure above warning limit' },
    { scheme: 'DCM', value: '130151', meaning: 'Pressure above adjustment limit' },
    { scheme: 'DCM', value: '130152', meaning: 'Flow rate above warning limit' },
    { scheme: 'DCM', value: '130153', meaning: 'Flow rate above adjustment limit' },
    { scheme: 'DCM', value: '130161', meaning: 'Keep vein open started' },
    { scheme: 'DCM', value: '130162', meaning: 'Keep vein open ended' },
    { scheme: 'DCM', value: '130175', meaning: 'Air detected' },
    { scheme: 'DCM', value: '130155', meaning: 'Fixed duration pause ended' },
    { scheme: 'DCM', value: '130163', meaning: 'Syringe attached' },
    { scheme: 'DCM', value: '130164', meaning: 'Syringe detached' },
    { scheme: 'DCM', value: '110501', meaning: 'Equipment failure' },
    { scheme: 'DCM', value: '110527', meaning: 'Resource inadequate' },
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
    { scheme: 'DCM', value: '130266', meaning: 'Programmed hold started' },
    { scheme: 'DCM', value: '130267', meaning: 'Manual hold started' },
    { scheme: 'DCM', value: '130268', meaning: 'Manual resume from hold' },
    { scheme: 'DCM', value: '130269', meaning: 'Terminated hold due to timeout' },
  ],
};
