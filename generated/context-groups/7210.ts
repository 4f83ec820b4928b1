// Related Series Purpose of Reference, PS3.16 CID 7210
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7210.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7210: ContextGroup = {
  cid: '7210',
  name: 'Related Series Purpose of Reference',
  uid: '1.2.840.10008.6.1.512',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122400', meaning: 'Simultaneously Acquired' },
    { scheme: 'DCM', value: '122401', meaning: 'Same Anatomy' },
    { scheme: 'DCM', value: '122402', meaning: 'Same Indication' },
    { scheme: 'DCM', value: '122403', meaning: 'For Attenuation Correction' },
    { scheme: 'DCM', value: '121323', meaning: 'Source series for image processing operation' },
  ],
};
