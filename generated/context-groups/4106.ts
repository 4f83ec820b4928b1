// Quantitative Method Used for Perfusion and Tracer Kinetic Model, PS3.16 CID 4106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4106.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4106: ContextGroup = {
  cid: '4106',
  name: 'Quantitative Method Used for Perfusion and Tracer Kinetic Model',
  uid: '1.2.840.10008.6.1.991',
  extensible: true,
  includes: ['4100', '4101', '4102', '4103', '4104', '4105'],
  codes: [{ scheme: 'DCM', value: '126342', meaning: 'Model-free concentration-time quantitification' }],
};
