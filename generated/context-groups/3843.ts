// Myocardial Subsegment, PS3.16 CID 3843
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3843.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3843: ContextGroup = {
  cid: '3843',
  name: 'Myocardial Subsegment',
  uid: '1.2.840.10008.6.1.291',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '304059001', meaning: 'endocardial' }, { scheme: 'SCT', value: '261073003', meaning: 'epicardial' }],
};
