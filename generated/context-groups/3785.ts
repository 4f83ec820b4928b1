// Left Ventricle Apical Wall 6 Segments, PS3.16 CID 3785
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3785.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3785: ContextGroup = {
  cid: '3785',
  name: 'Left Ventricle Apical Wall 6 Segments',
  uid: '1.2.840.10008.6.1.1417',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '264844003', meaning: 'left ventricle apical anterior segment' },
    { scheme: 'DCM', value: '130623', meaning: 'left ventricle apical anterolateral segment' },
    { scheme: 'DCM', value: '130620', meaning: 'left ventricle apical anteroseptal segment' },
    { scheme: 'SCT', value: '264849008', meaning: 'left ventricle apical inferior segment' },
    { scheme: 'DCM', value: '130622', meaning: 'left ventricle apical inferolateral segment' },
    { scheme: 'DCM', value: '130621', meaning: 'left ventricle apical inferoseptal segment' },
  ],
};
