// OB-GYN Ultrasound Report Document Title, PS3.16 CID 12024
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12024.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12024: ContextGroup = {
  cid: '12024',
  name: 'OB-GYN Ultrasound Report Document Title',
  uid: '1.2.840.10008.6.1.1318',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125000', meaning: 'OB-GYN Ultrasound Procedure Report' },
    { scheme: 'LN', value: '24869-0', meaning: 'US Pelvis' },
    { scheme: 'SCT', value: '268445003', meaning: 'Obstetric US scan' },
  ],
};
