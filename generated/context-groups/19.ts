// Patient Orientation, PS3.16 CID 19
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_19.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid19: ContextGroup = {
  cid: '19',
  name: 'Patient Orientation',
  uid: '1.2.840.10008.6.1.13',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCIt', value: 'C86043', meaning: 'erect' },
    { scheme: 'SCT', value: '102538003', meaning: 'recumbent' },
    { scheme: 'SCT', value: '102539006', meaning: 'semi-erect' },
  ],
};
