// Intervention Action/Status, PS3.16 CID 3412
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3412.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3412: ContextGroup = {
  cid: '3412',
  name: 'Intervention Action/Status',
  uid: '1.2.840.10008.6.1.77',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122301', meaning: 'Guidewire crossing lesion unsuccessful' },
    { scheme: 'DCM', value: '122302', meaning: 'Guidewire crossing lesion successful' },
    { scheme: 'DCM', value: '122303', meaning: 'Angioplasty balloon inflated' },
    { scheme: 'DCM', value: '122304', meaning: 'Angioplasty balloon deflated' },
    { scheme: 'DCM', value: '122305', meaning: 'Device deployed' },
    { scheme: 'DCM', value: '122306', meaning: 'Stent re-expanded' },
    { scheme: 'DCM', value: '122307', meaning: 'Object removed' },
    { scheme: 'DCM', value: '122308', meaning: 'Radiation applied' },
    { scheme: 'DCM', value: '122309', meaning: 'Radiation removed' },
    { scheme: 'DCM', value: '122310', meaning: 'Interventional device placement unsuccessful' },
    { scheme: 'DCM', value: '122311', meaning: 'Interventional device placed' },
    { scheme: 'DCM', value: '122312', meaning: 'Intervention performed' },
    { scheme: 'DCM', value: '122313', meaning: 'Interventional device withdrawn' },
  ],
};
