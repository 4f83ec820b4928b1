// Lens Constant Type, PS3.16 CID 4237
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4237.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4237: ContextGroup = {
  cid: '4237',
  name: 'Lens Constant Type',
  uid: '1.2.840.10008.6.1.883',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '397263007', meaning: 'A-Constant' },
    { scheme: 'DCM', value: '111768', meaning: 'ACD Constant' },
    { scheme: 'DCM', value: '111769', meaning: 'Haigis a0' },
    { scheme: 'DCM', value: '111770', meaning: 'Haigis a1' },
    { scheme: 'DCM', value: '111771', meaning: 'Haigis a2' },
    { scheme: 'DCM', value: '111772', meaning: 'Hoffer pACD Constant' },
    { scheme: 'DCM', value: '111773', meaning: 'Surgeon Factor' },
    { scheme: 'DCM', value: '111866', meaning: 'Barrett Lens Factor' },
    { scheme: 'DCM', value: '111867', meaning: 'Barrett Design Factor' },
  ],
};
