// Electrophysiology Procedure Phase, PS3.16 CID 3254
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3254.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3254: ContextGroup = {
  cid: '3254',
  name: 'Electrophysiology Procedure Phase',
  uid: '1.2.840.10008.6.1.56',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129087001', meaning: 'Atrial Effective Refractory Period, evaluation of' },
    { scheme: 'SCT', value: '129090007', meaning: 'Carotid Sinus Massage procedure phase' },
    { scheme: 'SCT', value: '129092004', meaning: 'Electrophysiology Mapping phase' },
    { scheme: 'SCT', value: '129082007', meaning: 'Electrophysiology procedure baseline phase' },
    { scheme: 'SCT', value: '129093009', meaning: 'Post-ablation phase' },
    { scheme: 'SCT', value: '129091006', meaning: 'Post-defibrillation procedure phase' },
    { scheme: 'SCT', value: '129089003', meaning: 'Radiofrequency Ablation procedure phase' },
    { scheme: 'SCT', value: '129086005', meaning: 'Sinus Node Recovery Time, evaluation of' },
    { scheme: 'SCT', value: '129088006', meaning: 'Ventricular Effective Refractory Period, evaluation of' },
  ],
};
