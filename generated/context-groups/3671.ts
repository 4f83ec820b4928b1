// Reason for ECG Study, PS3.16 CID 3671
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3671.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3671: ContextGroup = {
  cid: '3671',
  name: 'Reason for ECG Study',
  uid: '1.2.840.10008.6.1.186',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373110003', meaning: 'Emergency procedure' },
    { scheme: 'SCT', value: '110467000', meaning: 'Pre-Surgery testing' },
    { scheme: 'SCT', value: '371883000', meaning: 'Outpatient procedure' },
    { scheme: 'SCT', value: '373111004', meaning: 'Procedure in Cardiac Care Unit' },
    { scheme: 'SCT', value: '4525004', meaning: 'Emergency Department patient visit' },
    { scheme: 'SCT', value: '373112006', meaning: 'Evaluation of murmur' },
    { scheme: 'SCT', value: '373113001', meaning: 'Routine procedure' },
  ],
};
