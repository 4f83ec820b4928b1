// Cardiac Structure Segmentation Type, PS3.16 CID 7152
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7152.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7152: ContextGroup = {
  cid: '7152',
  name: 'Cardiac Structure Segmentation Type',
  uid: '1.2.840.10008.6.1.498',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '80891009', meaning: 'Heart' },
    { scheme: 'SCT', value: '15825003', meaning: 'Aorta' },
    { scheme: 'SCT', value: '87878005', meaning: 'Left Ventricle' },
    { scheme: 'SCT', value: '53085002', meaning: 'Right Ventricle' },
    { scheme: 'SCT', value: '76848001', meaning: 'Pericardium' },
    { scheme: 'SCT', value: '25489000', meaning: 'Pericardial cavity' },
  ],
};
