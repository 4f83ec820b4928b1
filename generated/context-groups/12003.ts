// OB-GYN Date, PS3.16 CID 12003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12003.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12003: ContextGroup = {
  cid: '12003',
  name: 'OB-GYN Date',
  uid: '1.2.840.10008.6.1.552',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11778-8', meaning: 'EDD' },
    { scheme: 'LN', value: '11779-6', meaning: 'EDD from LMP' },
    { scheme: 'LN', value: '11781-2', meaning: 'EDD from average ultrasound age' },
    { scheme: 'LN', value: '11780-4', meaning: 'EDD from ovulation date' },
    { scheme: 'LN', value: '8665-2', meaning: 'LMP' },
    { scheme: 'LN', value: '33066-2', meaning: 'Estimated LMP by EDD' },
    { scheme: 'LN', value: '11976-8', meaning: 'Ovulation date' },
    { scheme: 'LN', value: '33067-0', meaning: 'Conception Date' },
  ],
};
