// Abstract Multi-dimensional Image Model Dimension Unit, PS3.16 CID 7183
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7183.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7183: ContextGroup = {
  cid: '7183',
  name: 'Abstract Multi-dimensional Image Model Dimension Unit',
  uid: '1.2.840.10008.6.1.920',
  extensible: true,
  includes: ['7460'],
  codes: [
    { scheme: 'UCUM', value: 'ms', meaning: 'Millisecond' },
    { scheme: 'UCUM', value: 's', meaning: 'Second' },
    { scheme: 'UCUM', value: 'deg', meaning: 'Degree' },
    { scheme: 'UCUM', value: 'rad', meaning: 'Radian' },
  ],
};
