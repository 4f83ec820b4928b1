// Oxygen Administration, PS3.16 CID 3531
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3531.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3531: ContextGroup = {
  cid: '3531',
  name: 'Oxygen Administration',
  uid: '1.2.840.10008.6.1.145',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371907003', meaning: 'Oxygen Administration by nasal cannula' },
    { scheme: 'SCT', value: '371908008', meaning: 'Oxygen Administration by mask' },
    { scheme: 'DCM', value: '121163', meaning: 'Oxygen Administration by ventilator' },
  ],
};
