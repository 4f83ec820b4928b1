// Thrombolytic Administration, PS3.16 CID 3740
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3740.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3740: ContextGroup = {
  cid: '3740',
  name: 'Thrombolytic Administration',
  uid: '1.2.840.10008.6.1.237',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373148008', meaning: 'Contraindicated' },
    { scheme: 'SCT', value: '371896004', meaning: 'Administered less than 3 hours before PCI' },
    { scheme: 'SCT', value: '371897008', meaning: 'Administered between 3 and 6 hours before PCI' },
    { scheme: 'SCT', value: '371906007', meaning: 'Administered between 6 hours and 7 days before PCI' },
  ],
};
