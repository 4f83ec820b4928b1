// Mammography CAD Analysis Type, PS3.16 CID 6043
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6043.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6043: ContextGroup = {
  cid: '6043',
  name: 'Mammography CAD Analysis Type',
  uid: '1.2.840.10008.6.1.373',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '133884007', meaning: 'Spatial collocation analysis' },
    { scheme: 'SCT', value: '133885008', meaning: 'Spatial proximity analysis' },
    { scheme: 'SCT', value: '133886009', meaning: 'Temporal correlation' },
    { scheme: 'SCT', value: '133887000', meaning: 'Image quality analysis' },
    { scheme: 'SCT', value: '133888005', meaning: 'Focal asymmetric density analysis' },
    { scheme: 'SCT', value: '133889002', meaning: 'Asymmetric breast tissue analysis' },
    { scheme: 'SCT', value: '133890006', meaning: 'Breast composition analysis' },
    { scheme: 'DCM', value: '111233', meaning: 'Individual Impression/Recommendation Analysis' },
    { scheme: 'DCM', value: '111234', meaning: 'Overall Impression/Recommendation Analysis' },
  ],
};
