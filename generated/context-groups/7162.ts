// Surface Processing Algorithm Family, PS3.16 CID 7162
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7162.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7162: ContextGroup = {
  cid: '7162',
  name: 'Surface Processing Algorithm Family',
  uid: '1.2.840.10008.6.1.636',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '123101', meaning: 'Neighborhood Analysis' },
    { scheme: 'DCM', value: '123102', meaning: 'Adaptive Filtering' },
    { scheme: 'DCM', value: '123103', meaning: 'Edge Detection' },
    { scheme: 'DCM', value: '123104', meaning: 'Morphological Operations' },
    { scheme: 'DCM', value: '123105', meaning: 'Histogram Analysis' },
    { scheme: 'DCM', value: '123106', meaning: 'Multi-Scale/Resolution Filtering' },
    { scheme: 'DCM', value: '123107', meaning: 'Cluster Analysis' },
    { scheme: 'DCM', value: '123108', meaning: 'Multispectral Processing' },
    { scheme: 'DCM', value: '123109', meaning: 'Manual Processing' },
    { scheme: 'DCM', value: '123110', meaning: 'Artificial Intelligence' },
    { scheme: 'DCM', value: '123111', meaning: 'Deformable Models' },
  ],
};
