// Automation of Measurement, PS3.16 CID 7230
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7230.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7230: ContextGroup = {
  cid: '7230',
  name: 'Automation of Measurement',
  uid: '1.2.840.10008.6.1.1319',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '8359006', meaning: 'Automated' }, { scheme: 'SCT', value: '87982008', meaning: 'Manual' }],
};
