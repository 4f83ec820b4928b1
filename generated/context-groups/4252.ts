// Visual Field Static Perimetry Screening Test Mode, PS3.16 CID 4252
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4252.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4252: ContextGroup = {
  cid: '4252',
  name: 'Visual Field Static Perimetry Screening Test Mode',
  uid: '1.2.840.10008.6.1.911',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111838', meaning: 'Age corrected' },
    { scheme: 'DCM', value: '111839', meaning: 'Threshold related' },
    { scheme: 'DCM', value: '111840', meaning: 'Single luminance' },
    { scheme: 'DCM', value: '111841', meaning: 'Foveal sensitivity related' },
    { scheme: 'DCM', value: '111842', meaning: 'Related to non macular sensitivity' },
    { scheme: 'DCM', value: '121410', meaning: 'User chosen value' },
  ],
};
