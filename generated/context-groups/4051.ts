// General Device, PS3.16 CID 4051
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4051.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4051: ContextGroup = {
  cid: '4051',
  name: 'General Device',
  uid: '1.2.840.10008.6.1.314',
  extensible: true,
  includes: ['8', '3451', '4052'],
  codes: [{ scheme: 'SCT', value: '61968008', meaning: 'Syringe' }],
};
