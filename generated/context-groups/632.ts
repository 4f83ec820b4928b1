// Surgical Procedure Phase Requiring Anesthesia, PS3.16 CID 632
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_632.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid632: ContextGroup = {
  cid: '632',
  name: 'Surgical Procedure Phase Requiring Anesthesia',
  uid: '1.2.840.10008.6.1.1097',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '262068006', meaning: 'Preoperative' },
    { scheme: 'SCT', value: '277671009', meaning: 'Intraoperative' },
    { scheme: 'SCT', value: '262061000', meaning: 'Postoperative' },
  ],
};
