// OCT-A Processing Algorithm Family, PS3.16 CID 4270
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4270.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4270: ContextGroup = {
  cid: '4270',
  name: 'OCT-A Processing Algorithm Family',
  uid: '1.2.840.10008.6.1.1150',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128252', meaning: 'OCT-A amplitude decorrelation' },
    { scheme: 'DCM', value: '128253', meaning: 'OCT-A complex variance' },
    { scheme: 'DCM', value: '128254', meaning: 'OCT-A speckle variance' },
    { scheme: 'DCM', value: '128255', meaning: 'OCT-A correlation mapping' },
    { scheme: 'DCM', value: '128256', meaning: 'Doppler OCT-A' },
    { scheme: 'DCM', value: '128304', meaning: 'OCT-A one-sided ratio (lesser)' },
    { scheme: 'DCM', value: '128305', meaning: 'OCT-A one-sided ratio (greater)' },
  ],
};
