// Left Ventricle Basal Wall 6 Segments, PS3.16 CID 3782
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3782.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3782: ContextGroup = {
  cid: '3782',
  name: 'Left Ventricle Basal Wall 6 Segments',
  uid: '1.2.840.10008.6.1.1414',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '264850008', meaning: 'left ventricle basal anterior segment' },
    { scheme: 'SCT', value: '396482007', meaning: 'left ventricle basal anteroseptal segment' },
    { scheme: 'SCT', value: '396646008', meaning: 'left ventricle basal inferoseptal segment' },
    { scheme: 'SCT', value: '264846001', meaning: 'left ventricle basal inferior segment' },
    { scheme: 'SCT', value: '396652009', meaning: 'left ventricle basal inferolateral segment' },
    { scheme: 'SCT', value: '396654005', meaning: 'left ventricle basal anterolateral segment' },
  ],
};
