// Left Ventricle Midlevel Wall 6 Segments, PS3.16 CID 3783
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3783.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3783: ContextGroup = {
  cid: '3783',
  name: 'Left Ventricle Midlevel Wall 6 Segments',
  uid: '1.2.840.10008.6.1.1415',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '264848000', meaning: 'left ventricle mid anterior segment' },
    { scheme: 'SCT', value: '396647004', meaning: 'left ventricle mid anteroseptal segment' },
    { scheme: 'SCT', value: '396649001', meaning: 'left ventricle mid inferoseptal segment' },
    { scheme: 'SCT', value: '264847005', meaning: 'left ventricle mid inferior segment' },
    { scheme: 'SCT', value: '396655006', meaning: 'left ventricle mid inferolateral segment' },
    { scheme: 'SCT', value: '396656007', meaning: 'left ventricle mid anterolateral segment' },
  ],
};
