// Ultrasound Finding for Breast, PS3.16 CID 6064
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6064.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6064: ContextGroup = {
  cid: '6064',
  name: 'Ultrasound Finding for Breast',
  uid: '1.2.840.10008.6.1.393',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '169254007', meaning: 'Ultrasound scan normal' },
    { scheme: 'SCT', value: '399294002', meaning: 'Cyst of breast' },
    { scheme: 'DCM', value: '111460', meaning: 'Complex cyst' },
    { scheme: 'DCM', value: '111461', meaning: 'Intracystic lesion' },
    { scheme: 'SCT', value: '22049009', meaning: 'Mammary duct ectasia' },
    { scheme: 'DCM', value: '111462', meaning: 'Solid mass' },
    { scheme: 'SCT', value: '59441001', meaning: 'Lymph node' },
    { scheme: 'SCT', value: '76649007', meaning: 'Sebaceous cyst of skin of breast' },
    { scheme: 'DCM', value: '111129', meaning: 'Clustered microcysts' },
    { scheme: 'DCM', value: '111130', meaning: 'Complicated cyst' },
    { scheme: 'SCT', value: '19227008', meaning: 'Foreign body' },
  ],
};
