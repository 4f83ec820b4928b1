// Cardiac Patient Risk Factor, PS3.16 CID 3756
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3756.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3756: ContextGroup = {
  cid: '3756',
  name: 'Cardiac Patient Risk Factor',
  uid: '1.2.840.10008.6.1.251',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '161505003', meaning: 'History of congestive heart failure' },
    { scheme: 'SCT', value: '161445009', meaning: 'History of Diabetes' },
    { scheme: 'SCT', value: '414417004', meaning: 'History of renal failure' },
    { scheme: 'SCT', value: '414415007', meaning: 'History of chronic lung disease' },
    { scheme: 'SCT', value: '308064009', meaning: 'History of cerebrovascular disease' },
    { scheme: 'SCT', value: '400047006', meaning: 'Peripheral vascular disease' },
    { scheme: 'SCT', value: '399211009', meaning: 'History of myocardial infarction' },
    { scheme: 'SCT', value: '161501007', meaning: 'History of Hypertension' },
    { scheme: 'SCT', value: '414416008', meaning: 'History of hypercholesterolemia' },
    { scheme: 'SCT', value: '44808001', meaning: 'Arrhythmia' },
    { scheme: 'SCT', value: '165816005', meaning: 'HIV Positive' },
    { scheme: 'UMLS', value: 'C0456029', meaning: 'Infant of mother with gestational diabetes' },
    { scheme: 'SCT', value: '444161008', meaning: 'Insulin dependent mother (IDM)' },
  ],
};
