// ECG Finding, PS3.16 CID 3230
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3230.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3230: ContextGroup = {
  cid: '3230',
  name: 'ECG Finding',
  uid: '1.2.840.10008.6.1.776',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '164854000', meaning: 'Normal' },
    { scheme: 'SCT', value: '284470004', meaning: 'Atrial premature contraction' },
    { scheme: 'SCT', value: '251175005', meaning: 'Ventricular premature contraction' },
    { scheme: 'SCT', value: '49436004', meaning: 'Atrial Fibrillation' },
    { scheme: 'SCT', value: '6456007', meaning: 'Supraventricular Tachycardia' },
    { scheme: 'SCT', value: '66657009', meaning: 'Non-sustained ventricular tachycardia' },
    { scheme: 'SCT', value: '25569003', meaning: 'Ventricular tachycardia' },
    { scheme: 'SCT', value: '71908006', meaning: 'Ventricular fibrillation' },
    { scheme: 'SCT', value: '4554005', meaning: 'Intraventricular conduction disturbance' },
    { scheme: 'SCT', value: '63467002', meaning: 'Left bundle branch block' },
    { scheme: 'SCT', value: '59118001', meaning: 'Right bundle branch block' },
    { scheme: 'SCT', value: '251120003', meaning: 'Incomplete Left bundle branch block' },
    { scheme: 'SCT', value: '251124007', meaning: 'Incomplete Right bundle branch block' },
    { scheme: 'SCT', value: '74021003', meaning: 'Bifascicular Block' },
    { scheme: 'SCT', value: '37760005', meaning: 'Left anterior fascicular block' },
    { scheme: 'SCT', value: '62026008', meaning: 'Left posterior fascicular block' },
    { scheme: 'SCT', value: '270492004', meaning: 'First degree Atrioventricular block' },
    { scheme: 'SCT', value: '195042002', meaning: 'Second degree Atrioventricular block' },
    { scheme: 'SCT', value: '27885002', meaning: 'Third degree Atrioventricular block' },
    { scheme: 'SCT', value: '195060002', meaning: 'Ventricular pre-excitation' },
    { scheme: 'SCT', value: '26141007', meaning: 'ST depression' },
    { scheme: 'SCT', value: '76388001', meaning: 'ST elevation' },
    { scheme: 'SCT', value: '428417006', meaning: 'Early repolarization' },
    { scheme: 'SCT', value: '428750005', meaning: 'Nonspecific ST-T abnormality' },
    { scheme: 'SCT', value: '428549008', meaning: 'Secondary ST-T abnormality' },
  ],
};
