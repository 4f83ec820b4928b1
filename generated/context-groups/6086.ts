// Menopausal Phase, PS3.16 CID 6086
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6086.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6086: ContextGroup = {
  cid: '6086',
  name: 'Menopausal Phase',
  uid: '1.2.840.10008.6.1.408',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '309606002', meaning: 'Before menopause' },
    { scheme: 'SCT', value: '303111005', meaning: 'During menopause' },
    { scheme: 'SCT', value: '307429007', meaning: 'After menopause' },
    { scheme: 'SCT', value: '371036001', meaning: 'Postsurgical menopause' },
    { scheme: 'SCT', value: '31351009', meaning: 'Artificial menopause state' },
  ],
};
