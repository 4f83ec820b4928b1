// Animal Feed Type, PS3.16 CID 607
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_607.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid607: ContextGroup = {
  cid: '607',
  name: 'Animal Feed Type',
  uid: '1.2.840.10008.6.1.1072',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '127271', meaning: 'NIH07' },
    { scheme: 'DCM', value: '127270', meaning: 'NIH31' },
    { scheme: 'DCM', value: '127272', meaning: 'AIN76' },
    { scheme: 'DCM', value: '127273', meaning: 'AIN93G' },
    { scheme: 'DCM', value: '127274', meaning: 'AIN93M' },
  ],
};
