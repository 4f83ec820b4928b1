// Cardiovascular Surgery, PS3.16 CID 3721
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3721.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3721: ContextGroup = {
  cid: '3721',
  name: 'Cardiovascular Surgery',
  uid: '1.2.840.10008.6.1.222',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '415070008', meaning: 'Percutaneous coronary intervention' },
    { scheme: 'SCT', value: '232717009', meaning: 'Coronary artery bypass graft' },
    { scheme: 'SCT', value: '73544002', meaning: 'Operation on heart valve' },
    { scheme: 'SCT', value: '233159005', meaning: 'Ablation operation for arrhythmia' },
    { scheme: 'SCT', value: '307280005', meaning: 'Implantation of cardiac pacemaker' },
    { scheme: 'SCT', value: '233170003', meaning: 'Implantation of automatic cardiac defibrillator' },
    { scheme: 'SCT', value: '771453009', meaning: 'Abdominal aortic aneurysm stenting' },
    { scheme: 'SCT', value: '32413006', meaning: 'Heart transplant' },
    { scheme: 'SCT', value: '428613004', meaning: 'Correction of congenital cardiovascular deformity' },
  ],
};
