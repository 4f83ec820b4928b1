// Imaging Agent Administration Medication, PS3.16 CID 66
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_66.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid66: ContextGroup = {
  cid: '66',
  name: 'Imaging Agent Administration Medication',
  uid: '1.2.840.10008.6.1.1256',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '387423006', meaning: 'Propofol' },
    { scheme: 'SCT', value: '373476007', meaning: 'Midazolam' },
    { scheme: 'SCT', value: '49998007', meaning: 'Sufentanil' },
    { scheme: 'SCT', value: '386839004', meaning: 'Remifentanil' },
    { scheme: 'SCT', value: '387560008', meaning: 'Alfentanil' },
  ],
};
