// MI Type, PS3.16 CID 3723
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3723.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3723: ContextGroup = {
  cid: '3723',
  name: 'MI Type',
  uid: '1.2.840.10008.6.1.224',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '401314000', meaning: 'Non ST Elevation Myocardial Infarction' },
    { scheme: 'SCT', value: '401303003', meaning: 'ST Elevation Myocardial Infarction' },
  ],
};
