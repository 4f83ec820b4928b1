// CAD Geometry Secondary Graphical Representation, PS3.16 CID 6166
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6166.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6166: ContextGroup = {
  cid: '6166',
  name: 'CAD Geometry Secondary Graphical Representation',
  uid: '1.2.840.10008.6.1.480',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113661', meaning: 'Outline of lobulations' },
    { scheme: 'DCM', value: '113662', meaning: 'Inner limits of fuzzy margin' },
    { scheme: 'DCM', value: '113663', meaning: 'Outer limits of fuzzy margin' },
    { scheme: 'DCM', value: '113664', meaning: 'Outline of spiculations' },
    { scheme: 'DCM', value: '113665', meaning: 'Linear spiculation' },
    { scheme: 'DCM', value: '113666', meaning: 'Pixelated spiculations' },
    { scheme: 'SCT', value: '103339001', meaning: 'Long axis' },
    { scheme: 'SCT', value: '103340004', meaning: 'Short axis' },
    { scheme: 'DCM', value: '113669', meaning: 'Orthogonal location arc' },
    { scheme: 'DCM', value: '113670', meaning: 'Orthogonal location arc inner margin' },
    { scheme: 'DCM', value: '113671', meaning: 'Orthogonal location arc outer margin' },
  ],
};
