// Anterior Chamber Depth Definition, PS3.16 CID 4239
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4239.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4239: ContextGroup = {
  cid: '4239',
  name: 'Anterior Chamber Depth Definition',
  uid: '1.2.840.10008.6.1.885',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111776', meaning: 'Front Of Cornea To Front Of Lens' },
    { scheme: 'DCM', value: '111777', meaning: 'Back Of Cornea To Front Of Lens' },
  ],
};
