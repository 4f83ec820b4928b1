// Blood Gas Pressure, PS3.16 CID 3524
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3524.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3524: ContextGroup = {
  cid: '3524',
  name: 'Blood Gas Pressure',
  uid: '1.2.840.10008.6.1.138',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11557-6', meaning: 'Blood Carbon dioxide partial pressure' },
    { scheme: 'LN', value: '2019-8', meaning: 'Arterial Blood Carbon dioxide partial pressure' },
    { scheme: 'LN', value: '2021-4', meaning: 'Venous Blood Carbon dioxide partial pressure' },
    { scheme: 'LN', value: '11556-8', meaning: 'Blood Oxygen partial pressure' },
    { scheme: 'LN', value: '2703-7', meaning: 'Arterial Oxygen partial pressure' },
    { scheme: 'LN', value: '2705-2', meaning: 'Venous Oxygen partial pressure' },
    { scheme: 'LN', value: '19217-9', meaning: 'Oxygen partial pressure at 50% saturation (P50)' },
    { scheme: 'LN', value: '19214-6', meaning: 'Arterial Oxygen partial pressure at 50% saturation' },
    { scheme: 'LN', value: '19216-1', meaning: 'Venous Oxygen partial pressure at 50% saturation' },
  ],
};
