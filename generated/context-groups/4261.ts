// Ophthalmic Mapping Acquisition Method, PS3.16 CID 4261
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4261.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4261: ContextGroup = {
  cid: '4261',
  name: 'Ophthalmic Mapping Acquisition Method',
  uid: '1.2.840.10008.6.1.937',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111920', meaning: 'Time domain' },
    { scheme: 'DCM', value: '111921', meaning: 'Spectral domain' },
    { scheme: 'DCM', value: '111922', meaning: 'No corneal compensation' },
    { scheme: 'DCM', value: '111923', meaning: 'Corneal birefringence compensation' },
    { scheme: 'DCM', value: '111924', meaning: 'Retinal topography' },
  ],
};
