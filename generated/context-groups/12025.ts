// OB-GYN Ultrasound Beam Path, PS3.16 CID 12025
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12025.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12025: ContextGroup = {
  cid: '12025',
  name: 'OB-GYN Ultrasound Beam Path',
  uid: '1.2.840.10008.6.1.1320',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '66739002', meaning: 'Trans-abdominal' }, { scheme: 'SCT', value: '54300008', meaning: 'Trans-vaginal' }],
};
