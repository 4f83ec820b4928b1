// Cardiac Procedural State Value, PS3.16 CID 3101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3101.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3101: ContextGroup = {
  cid: '3101',
  name: 'Cardiac Procedural State Value',
  uid: '1.2.840.10008.6.1.52',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128975004', meaning: 'Resting State' },
    { scheme: 'SCT', value: '432655005', meaning: 'Cardiac Stress State' },
    { scheme: 'DCM', value: '109092', meaning: 'Reinjection State' },
    { scheme: 'DCM', value: '109093', meaning: 'Redistribution State' },
    { scheme: 'DCM', value: '109094', meaning: 'Delayed Redistribution State' },
  ],
};
