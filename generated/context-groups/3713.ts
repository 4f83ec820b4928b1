// TIMI Flow Characteristic, PS3.16 CID 3713
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3713.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3713: ContextGroup = {
  cid: '3713',
  name: 'TIMI Flow Characteristic',
  uid: '1.2.840.10008.6.1.214',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371867000', meaning: '0: No Perfusion' },
    { scheme: 'SCT', value: '371866009', meaning: '1: Penetration without Perfusion' },
    { scheme: 'SCT', value: '371864007', meaning: '2: Partial Perfusion' },
    { scheme: 'SCT', value: '371865008', meaning: '3: Complete Perfusion' },
  ],
};
