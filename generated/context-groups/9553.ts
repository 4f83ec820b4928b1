// Treatment Point, PS3.16 CID 9553
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9553.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9553: ContextGroup = {
  cid: '9553',
  name: 'Treatment Point',
  uid: '1.2.840.10008.6.1.1300',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130073', meaning: 'Isocentric Treatment Location Point' }],
};
