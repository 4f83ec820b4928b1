// Chest Anatomic Structure Abnormal Distribution, PS3.16 CID 6108
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6108.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6108: ContextGroup = {
  cid: '6108',
  name: 'Chest Anatomic Structure Abnormal Distribution',
  uid: '1.2.840.10008.6.1.428',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '76171001', meaning: 'Air-trapping' },
    { scheme: 'DCM', value: '112079', meaning: 'Architectural distortion' },
    { scheme: 'DCM', value: '112080', meaning: 'Mosaic perfusion' },
    { scheme: 'DCM', value: '112060', meaning: 'Oligemia' },
    { scheme: 'DCM', value: '112081', meaning: 'Pleonemia' },
  ],
};
