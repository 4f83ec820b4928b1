// SUV Unit, PS3.16 CID 85
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_85.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid85: ContextGroup = {
  cid: '85',
  name: 'SUV Unit',
  uid: '1.2.840.10008.6.1.984',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'g/ml{SUVbw}', meaning: 'Standardized Uptake Value body weight' },
    { scheme: 'UCUM', value: 'g/ml{SUVlbm}', meaning: 'Standardized Uptake Value lean body mass (James)' },
    { scheme: 'UCUM', value: 'g/ml{SUVlbm(James128)}', meaning: 'Standardized Uptake Value lean body mass (James 128 multiplier)' },
    { scheme: 'UCUM', value: 'g/ml{SUVlbm(Janma)}', meaning: 'Standardized Uptake Value lean body mass (Janma)' },
    { scheme: 'UCUM', value: 'cm2/ml{SUVbsa}', meaning: 'Standardized Uptake Value body surface area' },
    { scheme: 'UCUM', value: 'g/ml{SUVibw}', meaning: 'Standardized Uptake Value ideal body weight' },
  ],
};
