// Chest Opacity Descriptor, PS3.16 CID 6123
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6123.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6123: ContextGroup = {
  cid: '6123',
  name: 'Chest Opacity Descriptor',
  uid: '1.2.840.10008.6.1.443',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112146', meaning: 'Acinar' },
    { scheme: 'DCM', value: '112147', meaning: 'Air space' },
    { scheme: 'DCM', value: '112148', meaning: 'Fibronodular' },
    { scheme: 'DCM', value: '112149', meaning: 'Fluffy' },
    { scheme: 'DCM', value: '112150', meaning: 'Linear' },
    { scheme: 'DCM', value: '112151', meaning: 'Profusion' },
    { scheme: 'DCM', value: '112152', meaning: 'Silhouette sign' },
  ],
};
