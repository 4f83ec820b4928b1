// Hemodynamic Ratio, PS3.16 CID 3620
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3620.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3620: ContextGroup = {
  cid: '3620',
  name: 'Hemodynamic Ratio',
  uid: '1.2.840.10008.6.1.170',
  extensible: true,
  includes: ['3621'],
  codes: [
    { scheme: 'LN', value: '8581-1', meaning: 'Tibial/brachial index' },
    { scheme: 'SCT', value: '251050008', meaning: 'Pulmonary/Systemic Flow Ratio' },
    { scheme: 'DCM', value: '122217', meaning: 'Coronary Flow reserve' },
    { scheme: 'DCM', value: '122218', meaning: 'Diastolic/Systolic velocity ratio' },
    { scheme: 'DCM', value: '122219', meaning: 'Hyperemic ratio' },
    { scheme: 'SCT', value: '252068008', meaning: 'Pulsatility Index' },
    { scheme: 'DCM', value: '122220', meaning: 'Hemodynamic Resistance Index' },
  ],
};
