// Fetal Long Bones Biometry Measurement, PS3.16 CID 12006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12006.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12006: ContextGroup = {
  cid: '12006',
  name: 'Fetal Long Bones Biometry Measurement',
  uid: '1.2.840.10008.6.1.555',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11966-9', meaning: 'Humerus length' },
    { scheme: 'LN', value: '11967-7', meaning: 'Radius length' },
    { scheme: 'LN', value: '11969-3', meaning: 'Ulna length' },
    { scheme: 'LN', value: '11968-5', meaning: 'Tibia length' },
    { scheme: 'LN', value: '11964-4', meaning: 'Fibula length' },
    { scheme: 'LN', value: '11962-8', meaning: 'Clavicle length' },
    { scheme: 'LN', value: '11963-6', meaning: 'Femur Length' },
  ],
};
