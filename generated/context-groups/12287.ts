// Cardiac Ultrasound Ventricle Finding Site, PS3.16 CID 12287
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12287.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12287: ContextGroup = {
  cid: '12287',
  name: 'Cardiac Ultrasound Ventricle Finding Site',
  uid: '1.2.840.10008.6.1.867',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '87878005', meaning: 'Left Ventricle' },
    { scheme: 'SCT', value: '53085002', meaning: 'Right Ventricle' },
    { scheme: 'SCT', value: '45503006', meaning: 'Common Ventricle' },
  ],
};
