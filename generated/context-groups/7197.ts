// Body Substance Segmentation Property Type, PS3.16 CID 7197
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7197.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7197: ContextGroup = {
  cid: '7197',
  name: 'Body Substance Segmentation Property Type',
  uid: '1.2.840.10008.6.1.1196',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '70150004', meaning: 'Bile' },
    { scheme: 'SCT', value: '32457005', meaning: 'Body fluid' },
    { scheme: 'SCT', value: '39477002', meaning: 'Feces' },
    { scheme: 'SCT', value: '74947009', meaning: 'Gas' },
    { scheme: 'SCT', value: '78014005', meaning: 'Urine' },
  ],
};
