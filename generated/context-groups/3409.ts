// Drug/Contrast Administration, PS3.16 CID 3409
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3409.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3409: ContextGroup = {
  cid: '3409',
  name: 'Drug/Contrast Administration',
  uid: '1.2.840.10008.6.1.74',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122081', meaning: 'Drug start' },
    { scheme: 'DCM', value: '122082', meaning: 'Drug end' },
    { scheme: 'DCM', value: '122083', meaning: 'Drug administered' },
    { scheme: 'DCM', value: '122084', meaning: 'Contrast start' },
    { scheme: 'DCM', value: '122085', meaning: 'Contrast end' },
    { scheme: 'DCM', value: '122086', meaning: 'Contrast administered' },
    { scheme: 'DCM', value: '122087', meaning: 'Infusate start' },
    { scheme: 'DCM', value: '122088', meaning: 'Infusate end' },
  ],
};
