// IVUS Index/Ratio, PS3.16 CID 3484
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3484.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3484: ContextGroup = {
  cid: '3484',
  name: 'IVUS Index/Ratio',
  uid: '1.2.840.10008.6.1.119',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122343', meaning: 'Lumen Eccentricity Index' },
    { scheme: 'DCM', value: '122344', meaning: 'Plaque plus Media Eccentricity Index' },
    { scheme: 'DCM', value: '122345', meaning: 'Remodeling Index' },
    { scheme: 'DCM', value: '122346', meaning: 'Stent Symmetry Index' },
    { scheme: 'DCM', value: '122347', meaning: 'Stent Expansion Index' },
    { scheme: 'DCM', value: '122348', meaning: 'Lumen Shape Index' },
    { scheme: 'DCM', value: '122350', meaning: 'Lumen Diameter Ratio' },
    { scheme: 'DCM', value: '122351', meaning: 'Stent Diameter Ratio' },
    { scheme: 'DCM', value: '122352', meaning: 'EEM Diameter Ratio' },
  ],
};
