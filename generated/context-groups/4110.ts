// Tracer Kinetic Modeling Covariate, PS3.16 CID 4110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4110.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4110: ContextGroup = {
  cid: '4110',
  name: 'Tracer Kinetic Modeling Covariate',
  uid: '1.2.840.10008.6.1.995',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'LN', value: '20570-8', meaning: 'Hematocrit' }],
};
