// ST Segment Location, PS3.16 CID 3232
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3232.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3232: ContextGroup = {
  cid: '3232',
  name: 'ST Segment Location',
  uid: '1.2.840.10008.6.1.778',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '284355001', meaning: 'Left ventricle anterior segment' },
    { scheme: 'SCT', value: '284357009', meaning: 'Left ventricle inferior segment' },
    { scheme: 'SCT', value: '284358004', meaning: 'Left ventricle lateral segment' },
    { scheme: 'SCT', value: '284356000', meaning: 'Left ventricle septal segment' },
    { scheme: 'SCT', value: '128564006', meaning: 'Left ventricle apical segment' },
  ],
};
