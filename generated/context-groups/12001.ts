// Ultrasound Protocol Type, PS3.16 CID 12001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12001.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12001: ContextGroup = {
  cid: '12001',
  name: 'Ultrasound Protocol Type',
  uid: '1.2.840.10008.6.1.550',
  extensible: true,
  includes: ['3261'],
  codes: [
    { scheme: 'SCT', value: '40701008', meaning: 'Echocardiography' },
    { scheme: 'SCT', value: '105376000', meaning: 'Transesophageal echocardiography' },
    { scheme: 'SCT', value: '433236007', meaning: 'Transthoracic echocardiography' },
    { scheme: 'SCT', value: '433232009', meaning: 'Epicardial echocardiography' },
    { scheme: 'SCT', value: '252420009', meaning: 'Intravascular echocardiography' },
    { scheme: 'SCT', value: '252421008', meaning: 'Intracardiac echocardiography' },
    { scheme: 'SCT', value: '433233004', meaning: 'Exercise stress echocardiography' },
    { scheme: 'SCT', value: '431852008', meaning: 'Pediatric echocardiography' },
    { scheme: 'SCT', value: '429884006', meaning: 'Intraoperative echocardiography' },
    { scheme: 'SCT', value: '433231002', meaning: 'Contrast echocardiography' },
    { scheme: 'SCT', value: '433235006', meaning: 'Fetal echocardiography' },
  ],
};
