// Clopidogrel/Ticlopidine Administration, PS3.16 CID 3743
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3743.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3743: ContextGroup = {
  cid: '3743',
  name: 'Clopidogrel/Ticlopidine Administration',
  uid: '1.2.840.10008.6.1.240',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371900001', meaning: 'Not Administered' },
    { scheme: 'SCT', value: '373147003', meaning: 'Contraindicated' },
    { scheme: 'SCT', value: '371901002', meaning: 'Administered Less than 72 Hours before PCI' },
    { scheme: 'SCT', value: '371902009', meaning: 'Administered After Percutaneous Coronary Intervention' },
  ],
};
