// Calculated Value for Colon Finding, PS3.16 CID 6212
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6212.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6212: ContextGroup = {
  cid: '6212',
  name: 'Calculated Value for Colon Finding',
  uid: '1.2.840.10008.6.1.799',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '395511002', meaning: 'Polyp stalk length' },
    { scheme: 'SCT', value: '373197004', meaning: 'Polyp size, largest dimension' },
    { scheme: 'DCM', value: '112232', meaning: 'Polyp stalk width' },
    { scheme: 'DCM', value: '112233', meaning: 'Distance from anus' },
  ],
};
