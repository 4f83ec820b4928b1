// Left Ventricle Apical Wall 4 Segments, PS3.16 CID 3784
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3784.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3784: ContextGroup = {
  cid: '3784',
  name: 'Left Ventricle Apical Wall 4 Segments',
  uid: '1.2.840.10008.6.1.1416',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '264844003', meaning: 'left ventricle apical anterior segment' },
    { scheme: 'SCT', value: '264845002', meaning: 'left ventricle apical septal segment' },
    { scheme: 'SCT', value: '264849008', meaning: 'left ventricle apical inferior segment' },
    { scheme: 'SCT', value: '264853005', meaning: 'left ventricle apical lateral segment' },
  ],
};
