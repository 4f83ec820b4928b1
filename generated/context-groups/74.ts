// Imaging Agent Administration Consumable Catheter Type, PS3.16 CID 74
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_74.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid74: ContextGroup = {
  cid: '74',
  name: 'Imaging Agent Administration Consumable Catheter Type',
  uid: '1.2.840.10008.6.1.1264',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '82449006', meaning: 'Peripheral intravenous catheter' },
    { scheme: 'SCT', value: '52124006', meaning: 'Central venous catheter' },
    { scheme: 'SCT', value: '398013009', meaning: 'Implantable venous access port' },
    { scheme: 'SCT', value: '52124006', meaning: 'Peripherally inserted central catheter' },
    { scheme: 'SCT', value: '705541005', meaning: 'Rectal Catheter' },
  ],
};
