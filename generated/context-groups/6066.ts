// Target Confirmation, PS3.16 CID 6066
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6066.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6066: ContextGroup = {
  cid: '6066',
  name: 'Target Confirmation',
  uid: '1.2.840.10008.6.1.395',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111443', meaning: 'Target contained in the specimen' },
    { scheme: 'DCM', value: '111444', meaning: 'Target partially obtained in the specimen' },
    { scheme: 'DCM', value: '111445', meaning: 'Target not in the specimen' },
    { scheme: 'DCM', value: '111446', meaning: 'Calcifications seen in the core' },
    { scheme: 'DCM', value: '111447', meaning: 'Lesion completely removed' },
    { scheme: 'DCM', value: '111448', meaning: 'Lesion partially removed' },
    { scheme: 'DCM', value: '111449', meaning: 'Fluid obtained' },
  ],
};
