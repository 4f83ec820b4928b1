// PET Unit, PS3.16 CID 84
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_84.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid84: ContextGroup = {
  cid: '84',
  name: 'PET Unit',
  uid: '1.2.840.10008.6.1.1030',
  extensible: true,
  includes: ['85'],
  codes: [
    { scheme: 'UCUM', value: '{counts}', meaning: 'Counts' },
    { scheme: 'UCUM', value: '{counts}/s', meaning: 'Counts per second' },
    { scheme: 'UCUM', value: '{propcounts}', meaning: 'Proportional to counts' },
    { scheme: 'UCUM', value: '{propcounts}/s', meaning: 'Proportional to counts per second' },
    { scheme: 'UCUM', value: 'cm2', meaning: 'Centimeter**2' },
    { scheme: 'UCUM', value: 'cm2/ml', meaning: 'Centimeter**2/milliliter' },
    { scheme: 'UCUM', value: '%', meaning: 'Percent' },
    { scheme: 'UCUM', value: 'Bq/ml', meaning: 'Becquerels/milliliter' },
    { scheme: 'UCUM', value: 'mg/min/ml', meaning: 'Milligrams/minute/milliliter' },
    { scheme: 'UCUM', value: 'umol/min/ml', meaning: 'Micromole/minute/milliliter' },
    { scheme: 'UCUM', value: 'ml/min/g', meaning: 'Milliliter/minute/gram' },
    { scheme: 'UCUM', value: 'ml/g', meaning: 'Milliliter/gram' },
    { scheme: 'UCUM', value: '/cm', meaning: '/Centimeter' },
    { scheme: 'UCUM', value: 'umol/ml', meaning: 'Micromole/milliliter' },
  ],
};
