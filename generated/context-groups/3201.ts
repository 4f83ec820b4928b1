// Indications for Stress Test, PS3.16 CID 3201
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3201.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3201: ContextGroup = {
  cid: '3201',
  name: 'Indications for Stress Test',
  uid: '1.2.840.10008.6.1.756',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '29857009', meaning: 'Chest Pain' },
    { scheme: 'SCT', value: '262068006', meaning: 'Pre-operative' },
    { scheme: 'SCT', value: '53741008', meaning: 'Coronary Artery Disease' },
    { scheme: 'SCT', value: '84114007', meaning: 'Heart failure' },
    { scheme: 'SCT', value: '171224000', meaning: 'Heart disease risk factors' },
    { scheme: 'SCT', value: '267036007', meaning: 'Dyspnea' },
    { scheme: 'SCT', value: '371822007', meaning: 'Post PTCA' },
    { scheme: 'SCT', value: '399261000', meaning: 'History of CABG' },
    { scheme: 'SCT', value: '165084003', meaning: 'Abnormal exercise tolerance test' },
    { scheme: 'SCT', value: '102594003', meaning: 'Abnormal ECG' },
    { scheme: 'SCT', value: '44808001', meaning: 'Arrhythmia' },
    { scheme: 'SCT', value: '194828000', meaning: 'Angina pectoris' },
    { scheme: 'SCT', value: '38341003', meaning: 'Hypertension' },
    { scheme: 'SCT', value: '80313002', meaning: 'Palpitations' },
    { scheme: 'SCT', value: '6456007', meaning: 'Supraventricular tachycardia' },
    { scheme: 'SCT', value: '271594007', meaning: 'Syncope' },
    { scheme: 'SCT', value: '399211009', meaning: 'History of Myocardial Infarction' },
    { scheme: 'SCT', value: '63467002', meaning: 'Left bundle branch block' },
    { scheme: 'SCT', value: '368009', meaning: 'Valvular heart disease' },
    { scheme: 'SCT', value: '429060002', meaning: 'Occupational requirement' },
  ],
};
