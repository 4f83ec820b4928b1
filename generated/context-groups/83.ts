// Real World Value Mapping Unit, PS3.16 CID 83
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_83.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid83: ContextGroup = {
  cid: '83',
  name: 'Real World Value Mapping Unit',
  uid: '1.2.840.10008.6.1.24',
  extensible: true,
  includes: ['84'],
  codes: [{ scheme: 'UCUM', value: '[hnsf\'U]', meaning: 'Hounsfield unit' }],
};
