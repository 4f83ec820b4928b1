// PCI Medication Administration, PS3.16 CID 3742
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3742.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3742: ContextGroup = {
  cid: '3742',
  name: 'PCI Medication Administration',
  uid: '1.2.840.10008.6.1.239',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371900001', meaning: 'Not Administered' },
    { scheme: 'SCT', value: '373147003', meaning: 'Contraindicated' },
    { scheme: 'SCT', value: '371904005', meaning: 'Administered Prior to Percutaneous Coronary Intervention' },
    { scheme: 'SCT', value: '371903004', meaning: 'Administered During Percutaneous Coronary Intervention' },
    { scheme: 'SCT', value: '371902009', meaning: 'Administered After Percutaneous Coronary Intervention' },
  ],
};
