// Vascular Complication, PS3.16 CID 3754
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3754.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3754: ContextGroup = {
  cid: '3754',
  name: 'Vascular Complication',
  uid: '1.2.840.10008.6.1.249',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '50960005', meaning: 'Bleeding' },
    { scheme: 'SCT', value: '1386000', meaning: 'Occlusion of artery' },
    { scheme: 'SCT', value: '414617007', meaning: 'Loss of distal pulse' },
    { scheme: 'SCT', value: '710864009', meaning: 'Arterial dissection' },
    { scheme: 'SCT', value: '22036004', meaning: 'Pseudoaneurysm' },
    { scheme: 'SCT', value: '128617001', meaning: 'AV Fistula' },
  ],
};
