// Abstract Multi-dimensional Image Model Axis Direction, PS3.16 CID 7184
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7184.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7184: ContextGroup = {
  cid: '7184',
  name: 'Abstract Multi-dimensional Image Model Axis Direction',
  uid: '1.2.840.10008.6.1.921',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110860', meaning: 'Left-Right Axis' },
    { scheme: 'DCM', value: '110861', meaning: 'Head-Foot Axis' },
    { scheme: 'DCM', value: '110862', meaning: 'Anterior-Posterior Axis' },
    { scheme: 'DCM', value: '110863', meaning: 'Apex-Base Axis' },
    { scheme: 'DCM', value: '110864', meaning: 'Anterior-Inferior Axis' },
    { scheme: 'DCM', value: '110865', meaning: 'Septum-Wall Axis' },
  ],
};
