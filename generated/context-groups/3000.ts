// Audio Channel Source, PS3.16 CID 3000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3000.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3000: ContextGroup = {
  cid: '3000',
  name: 'Audio Channel Source',
  uid: '1.2.840.10008.6.1.42',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109110', meaning: 'Voice' },
    { scheme: 'DCM', value: '109111', meaning: 'Operator\'s narrative' },
    { scheme: 'DCM', value: '109112', meaning: 'Ambient room environment' },
    { scheme: 'DCM', value: '109113', meaning: 'Doppler audio' },
    { scheme: 'DCM', value: '109114', meaning: 'Phonocardiogram' },
    { scheme: 'DCM', value: '109115', meaning: 'Physiological audio signal' },
  ],
};
