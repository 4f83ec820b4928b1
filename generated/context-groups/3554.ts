// Ventilation, PS3.16 CID 3554
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3554.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3554: ContextGroup = {
  cid: '3554',
  name: 'Ventilation',
  uid: '1.2.840.10008.6.1.150',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371785003', meaning: 'Ambu Bag' },
    { scheme: 'SCT', value: '371786002', meaning: 'Pressure Support Ventilator' },
    { scheme: 'SCT', value: '371787006', meaning: 'Volume Support Ventilator' },
  ],
};
