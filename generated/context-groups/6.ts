// Transducer Orientation, PS3.16 CID 6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6: ContextGroup = {
  cid: '6',
  name: 'Transducer Orientation',
  uid: '1.2.840.10008.6.1.4',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '81654009', meaning: 'Coronal' },
    { scheme: 'SCT', value: '38717003', meaning: 'Longitudinal' },
    { scheme: 'SCT', value: '30730003', meaning: 'Sagittal' },
    { scheme: 'SCT', value: '103343002', meaning: 'Parasagittal' },
    { scheme: 'SCT', value: '21114003', meaning: 'Oblique' },
    { scheme: 'SCT', value: '103339001', meaning: 'Long axis' },
    { scheme: 'SCT', value: '103341000', meaning: 'Off axis' },
    { scheme: 'SCT', value: '103340004', meaning: 'Short axis' },
    { scheme: 'SCT', value: '398994001', meaning: 'Five chamber' },
    { scheme: 'SCT', value: '399232001', meaning: 'Two chamber' },
    { scheme: 'SCT', value: '399214001', meaning: 'Four chamber' },
    { scheme: 'SCT', value: '62824007', meaning: 'Transverse' },
  ],
};
