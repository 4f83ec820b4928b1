// Colon Types of Quality Control Standard, PS3.16 CID 6208
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6208.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6208: ContextGroup = {
  cid: '6208',
  name: 'Colon Types of Quality Control Standard',
  uid: '1.2.840.10008.6.1.795',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112036', meaning: 'ACR Position Statement' },
    { scheme: 'DCM', value: '111240', meaning: 'Institutionally defined quality control standard' },
    { scheme: 'DCM', value: '112248', meaning: 'ACR Guideline, Performance of Adult CT Colonography' },
    { scheme: 'DCM', value: '112249', meaning: 'ACR Standard, CT medical physics performance monitoring' },
  ],
};
