// Pathology Imaging Protocol, PS3.16 CID 8131
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8131.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8131: ContextGroup = {
  cid: '8131',
  name: 'Pathology Imaging Protocol',
  uid: '1.2.840.10008.6.1.948',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112700', meaning: 'Peri-operative Photographic Imaging' },
    { scheme: 'DCM', value: '112702', meaning: 'Slide Microscopy' },
    { scheme: 'DCM', value: '112703', meaning: 'Whole Slide Imaging' },
    { scheme: 'DCM', value: '112704', meaning: 'WSI 20X RGB' },
    { scheme: 'DCM', value: '112705', meaning: 'WSI 40X RGB' },
    { scheme: 'SCT', value: '714797009', meaning: 'Histology' },
    { scheme: 'SCT', value: '252416005', meaning: 'Histopathology' },
    { scheme: 'SCT', value: '117259009', meaning: 'Microscopy' },
    { scheme: 'SCT', value: '104157003', meaning: 'Light microscopy' },
    { scheme: 'SCT', value: '60287000', meaning: 'Photomicrography' },
    { scheme: 'SCT', value: '197157006', meaning: 'Photography of patient' },
    { scheme: 'SCT', value: '52432005', meaning: 'Photography of gross organ' },
    { scheme: 'SCT', value: '168456004', meaning: 'Gross pathology request' },
    { scheme: 'SCT', value: '117617002', meaning: 'Immunohistochemistry' },
  ],
};
