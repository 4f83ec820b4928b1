// CAD-RADS™ Assessment Modifier, PS3.16 CID 3022
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3022.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3022: ContextGroup = {
  cid: '3022',
  name: 'CAD-RADS™ Assessment Modifier',
  uid: '1.2.840.10008.6.1.1431',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130732', meaning: 'N - Non-diagnostic segments' },
    { scheme: 'DCM', value: '130733', meaning: 'S - Stent' },
    { scheme: 'DCM', value: '130734', meaning: 'G - Graft' },
    { scheme: 'DCM', value: '130735', meaning: 'V - Vulnerable plaque' },
  ],
};
