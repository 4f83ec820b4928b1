// Broselow-Luten Pediatric Size Category, PS3.16 CID 7040
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7040.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7040: ContextGroup = {
  cid: '7040',
  name: 'Broselow-Luten Pediatric Size Category',
  uid: '1.2.840.10008.6.1.824',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '444488009', meaning: 'Broselow Luten Pink Zone (6-7 kg)' },
    { scheme: 'SCT', value: '444471002', meaning: 'Broselow Luten Red Zone (8-9 kg)' },
    { scheme: 'SCT', value: '444489001', meaning: 'Broselow Luten Purple Zone (10-11 kg)' },
    { scheme: 'SCT', value: '444505007', meaning: 'Broselow Luten Yellow Zone (12-14 kg)' },
    { scheme: 'SCT', value: '444504006', meaning: 'Broselow Luten White Zone (15-18 kg)' },
    { scheme: 'SCT', value: '444474005', meaning: 'Broselow Luten Blue Zone (19-23 kg)' },
    { scheme: 'SCT', value: '444496004', meaning: 'Broselow Luten Orange Zone (24-29 kg)' },
    { scheme: 'SCT', value: '444503000', meaning: 'Broselow Luten Green Zone (30-36 kg)' },
  ],
};
