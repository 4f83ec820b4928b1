// Cardiac Ultrasound Report Title, PS3.16 CID 12245
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12245.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12245: ContextGroup = {
  cid: '12245',
  name: 'Cardiac Ultrasound Report Title',
  uid: '1.2.840.10008.6.1.826',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125195', meaning: 'Pediatric Cardiac Ultrasound Report' },
    { scheme: 'DCM', value: '125196', meaning: 'Fetal Cardiac Ultrasound Report' },
    { scheme: 'DCM', value: '125197', meaning: 'Adult Congenital Cardiac Ultrasound Report' },
  ],
};
