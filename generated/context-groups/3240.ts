// Electrophysiology Measurement Function/Technique, PS3.16 CID 3240
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3240.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3240: ContextGroup = {
  cid: '3240',
  name: 'Electrophysiology Measurement Function/Technique',
  uid: '1.2.840.10008.6.1.53',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109006', meaning: 'Differential signal' },
    { scheme: 'DCM', value: '109007', meaning: 'His bundle electrogram' },
    { scheme: 'DCM', value: '109008', meaning: 'Monopole signal' },
    { scheme: 'DCM', value: '109009', meaning: 'Pacing (electrical) stimulus, voltage' },
    { scheme: 'DCM', value: '109010', meaning: 'Radio frequency ablation, power' },
    { scheme: 'DCM', value: '109011', meaning: 'Voltage measurement by basket catheter' },
    { scheme: 'DCM', value: '109012', meaning: 'Voltage measurement by mapping catheter' },
    { scheme: 'DCM', value: '109013', meaning: 'Voltage measurement' },
  ],
};
