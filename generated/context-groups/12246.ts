// Cardiac Ultrasound Indication for Study, PS3.16 CID 12246
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12246.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12246: ContextGroup = {
  cid: '12246',
  name: 'Cardiac Ultrasound Indication for Study',
  uid: '1.2.840.10008.6.1.827',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '386661006', meaning: 'Fever' },
    { scheme: 'SCT', value: '66857006', meaning: 'Hemoptysis' },
    { scheme: 'SCT', value: '373112006', meaning: 'Murmur' },
    { scheme: 'SCT', value: '13213009', meaning: 'Congenital heart disease' },
    { scheme: 'SCT', value: '29857009', meaning: 'Chest Pain' },
    { scheme: 'SCT', value: '53741008', meaning: 'Coronary Artery Disease' },
    { scheme: 'SCT', value: '171224000', meaning: 'Heart disease risk factors' },
    { scheme: 'SCT', value: '267036007', meaning: 'Dyspnea' },
    { scheme: 'SCT', value: '102594003', meaning: 'Abnormal ECG' },
    { scheme: 'SCT', value: '44808001', meaning: 'Arrhythmia' },
    { scheme: 'SCT', value: '194828000', meaning: 'Angina pectoris' },
    { scheme: 'SCT', value: '38341003', meaning: 'Hypertension' },
    { scheme: 'SCT', value: '80313002', meaning: 'Palpitations' },
    { scheme: 'SCT', value: '6456007', meaning: 'Supraventricular tachycardia' },
    { scheme: 'SCT', value: '271594007', meaning: 'Syncope' },
    { scheme: 'SCT', value: '63467002', meaning: 'Left bundle branch block' },
    { scheme: 'SCT', value: '368009', meaning: 'Valvular heart disease' },
    { scheme: 'SCT', value: '413815006', meaning: 'Imaging guidance' },
  ],
};
