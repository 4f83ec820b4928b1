// Imaging Agent Administration Patient State, PS3.16 CID 64
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_64.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid64: ContextGroup = {
  cid: '64',
  name: 'Imaging Agent Administration Patient State',
  uid: '1.2.840.10008.6.1.1254',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '39539005', meaning: 'Abnormal Renal Function' },
    { scheme: 'DCM', value: '113560', meaning: 'Acute unilateral renal blockage' },
    { scheme: 'DCM', value: '113561', meaning: 'Low Thyroid Uptake' },
    { scheme: 'DCM', value: '113562', meaning: 'High Thyroid Uptake' },
    { scheme: 'DCM', value: '113563', meaning: 'Severely Jaundiced' },
    { scheme: 'SCT', value: '414417004', meaning: 'History of renal failure' },
    { scheme: 'SCT', value: '161445009', meaning: 'History of diabetes mellitus' },
    { scheme: 'SCT', value: '195967001', meaning: 'Asthma' },
    { scheme: 'SCT', value: '60573004', meaning: 'Aortic stenosis' },
    { scheme: 'SCT', value: '194828000', meaning: 'Angina pectoris' },
    { scheme: 'SCT', value: '161505003', meaning: 'History of congestive heart failure' },
    { scheme: 'SCT', value: '161501007', meaning: 'History of Hypertension' },
    { scheme: 'SCT', value: '70995007', meaning: 'Pulmonary hypertension' },
    { scheme: 'SCT', value: '85898001', meaning: 'Cardiomyopathy' },
    { scheme: 'SCT', value: '48694002', meaning: 'Anxiety' },
    { scheme: 'SCT', value: '35601003', meaning: 'Paraproteinemia' },
    { scheme: 'SCT', value: '1162576007', meaning: 'Multiple myeloma' },
    { scheme: 'SCT', value: '440935004', meaning: 'History of Beta-blocking agents therapy' },
    { scheme: 'SCT', value: '448216007', meaning: 'Malignant epithelial neoplasm of thyroid' },
    { scheme: 'DCM', value: '110503', meaning: 'Patient allergic to media/contrast' },
  ],
};
