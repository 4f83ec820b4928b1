// Ductography Finding for Breast, PS3.16 CID 6057
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6057.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6057: ContextGroup = {
  cid: '6057',
  name: 'Ductography Finding for Breast',
  uid: '1.2.840.10008.6.1.386',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111287', meaning: 'Normal breast tissue' },
    { scheme: 'DCM', value: '111425', meaning: 'Intraluminal filling defect' },
    { scheme: 'SCT', value: '22049009', meaning: 'Mammary duct ectasia' },
    { scheme: 'DCM', value: '111426', meaning: 'Multiple filling defect' },
    { scheme: 'DCM', value: '111427', meaning: 'Abrupt duct termination' },
    { scheme: 'DCM', value: '111428', meaning: 'Extravasation' },
    { scheme: 'DCM', value: '111429', meaning: 'Duct narrowing' },
    { scheme: 'DCM', value: '111430', meaning: 'Cyst fill' },
  ],
};
