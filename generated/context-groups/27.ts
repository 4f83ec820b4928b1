// Basic Cardiac View, PS3.16 CID 27
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_27.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid27: ContextGroup = {
  cid: '27',
  name: 'Basic Cardiac View',
  uid: '1.2.840.10008.6.1.957',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '103340004', meaning: 'Short Axis' },
    { scheme: 'SCT', value: '131185001', meaning: 'Vertical Long Axis' },
    { scheme: 'SCT', value: '131186000', meaning: 'Horizontal Long Axis' },
  ],
};
