// Calculated Value, PS3.16 CID 6142
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6142.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6142: ContextGroup = {
  cid: '6142',
  name: 'Calculated Value',
  uid: '1.2.840.10008.6.1.462',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112017', meaning: 'Cavity extent as percent of volume' },
    { scheme: 'DCM', value: '112018', meaning: 'Calcification extent as percent of surface' },
    { scheme: 'DCM', value: '112019', meaning: 'Calcification extent as percent of volume' },
    { scheme: 'SCT', value: '450360000', meaning: 'Coronary artery calcium score' },
    { scheme: 'DCM', value: '112191', meaning: 'Breast tissue density' },
    { scheme: 'DCM', value: '112192', meaning: 'Volume of parenchymal tissue' },
    { scheme: 'DCM', value: '112193', meaning: 'Volume of breast' },
    { scheme: 'DCM', value: '112194', meaning: 'Mass of parenchymal tissue' },
    { scheme: 'DCM', value: '112195', meaning: 'Mass of breast' },
    { scheme: 'DCM', value: '112196', meaning: 'Area of Vascular Calcification' },
    { scheme: 'DCM', value: '112197', meaning: 'Volume of Vascular Calcification' },
    { scheme: 'DCM', value: '112198', meaning: 'Percentage of Vascular Calcification' },
    { scheme: 'DCM', value: '112199', meaning: 'Mass of Vascular Calcification' },
    { scheme: 'DCM', value: '112200', meaning: 'Average calcification distance in a calcification cluster' },
    { scheme: 'DCM', value: '112201', meaning: 'Standard deviation distance of calcifications in a cluster' },
  ],
};
