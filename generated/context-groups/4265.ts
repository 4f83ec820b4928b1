// Ophthalmic Thickness Deviation Category, PS3.16 CID 4265
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4265.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4265: ContextGroup = {
  cid: '4265',
  name: 'Ophthalmic Thickness Deviation Category',
  uid: '1.2.840.10008.6.1.941',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111935', meaning: 'p>5%' },
    { scheme: 'DCM', value: '111936', meaning: 'p<5%' },
    { scheme: 'DCM', value: '111937', meaning: 'p<2%' },
    { scheme: 'DCM', value: '111938', meaning: 'p<1%' },
    { scheme: 'DCM', value: '111939', meaning: 'p<0.5%' },
  ],
};
