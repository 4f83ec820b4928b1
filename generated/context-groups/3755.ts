// Cath Complication, PS3.16 CID 3755
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3755.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3755: ContextGroup = {
  cid: '3755',
  name: 'Cath Complication',
  uid: '1.2.840.10008.6.1.250',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '89138009', meaning: 'Cardiogenic shock' },
    { scheme: 'SCT', value: '44808001', meaning: 'Arrhythmia' },
    { scheme: 'SCT', value: '230690007', meaning: 'Cerebrovascular Accident or Stroke' },
    { scheme: 'SCT', value: '35304003', meaning: 'Cardiac tamponade' },
    { scheme: 'SCT', value: '292095005', meaning: 'Contrast media adverse reaction' },
    { scheme: 'SCT', value: '42343007', meaning: 'Congestive heart failure' },
    { scheme: 'SCT', value: '42399005', meaning: 'Renal failure' },
    { scheme: 'SCT', value: '414089002', meaning: 'Emergency Percutaneous Coronary Intervention' },
    { scheme: 'SCT', value: '414088005', meaning: 'Emergency Coronary Artery Bypass' },
    { scheme: 'SCT', value: '410429000', meaning: 'Cardiac arrest' },
  ],
};
