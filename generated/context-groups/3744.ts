// EF Testing Method, PS3.16 CID 3744
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3744.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3744: ContextGroup = {
  cid: '3744',
  name: 'EF Testing Method',
  uid: '1.2.840.10008.6.1.241',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '252426003', meaning: 'Cardiac ventriculography' },
    { scheme: 'SCT', value: '85606007', meaning: 'Radionuclide ventriculography' },
    { scheme: 'SCT', value: '40701008', meaning: 'Echocardiography' },
  ],
};
