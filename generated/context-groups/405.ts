// Media Type Code, PS3.16 CID 405
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_405.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid405: ContextGroup = {
  cid: '405',
  name: 'Media Type Code',
  uid: '1.2.840.10008.6.1.908',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110030', meaning: 'USB Disk Emulation' },
    { scheme: 'DCM', value: '110031', meaning: 'Email' },
    { scheme: 'DCM', value: '110032', meaning: 'CD' },
    { scheme: 'DCM', value: '110033', meaning: 'DVD' },
    { scheme: 'DCM', value: '110034', meaning: 'Compact Flash' },
    { scheme: 'DCM', value: '110035', meaning: 'Multi-media Card' },
    { scheme: 'DCM', value: '110036', meaning: 'Secure Digital Card' },
    { scheme: 'DCM', value: '110037', meaning: 'URI' },
    { scheme: 'DCM', value: '110010', meaning: 'Film' },
    { scheme: 'DCM', value: '110038', meaning: 'Paper Document' },
  ],
};
