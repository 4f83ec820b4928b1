// Abdominopelvic Artery (Unpaired), PS3.16 CID 12112
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12112.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12112: ContextGroup = {
  cid: '12112',
  name: 'Abdominopelvic Artery (Unpaired)',
  uid: '1.2.840.10008.6.1.579',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '7832008', meaning: 'Abdominal aorta' },
    { scheme: 'SCT', value: '28205006', meaning: 'Infra-renal Aorta' },
    { scheme: 'SCT', value: '1918003', meaning: 'Supra-renal Aorta' },
    { scheme: 'SCT', value: '57850000', meaning: 'Celiac Axis' },
    { scheme: 'SCT', value: '66559000', meaning: 'Common Hepatic Artery' },
    { scheme: 'SCT', value: '37274004', meaning: 'Gastroduodenal Artery' },
    { scheme: 'SCT', value: '33795007', meaning: 'Inferior Mesenteric Artery' },
    { scheme: 'SCT', value: '18112008', meaning: 'Proper Hepatic Artery' },
    { scheme: 'SCT', value: '69421009', meaning: 'Right Branch of Hepatic Artery' },
    { scheme: 'SCT', value: '21807003', meaning: 'Left Branch of Hepatic Artery' },
    { scheme: 'SCT', value: '22083002', meaning: 'Splenic Artery' },
    { scheme: 'SCT', value: '42258001', meaning: 'Superior Mesenteric Artery' },
  ],
};
