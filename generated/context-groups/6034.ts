// CAD Output Intended Use, PS3.16 CID 6034
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6034.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6034: ContextGroup = {
  cid: '6034',
  name: 'CAD Output Intended Use',
  uid: '1.2.840.10008.6.1.364',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111150', meaning: 'Presentation Required: Rendering device is expected to present' },
    { scheme: 'DCM', value: '111151', meaning: 'Presentation Optional: Rendering device may present' },
    { scheme: 'DCM', value: '111152', meaning: 'Not for Presentation: Rendering device expected not to present' },
  ],
};
