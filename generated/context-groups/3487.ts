// Intravascular Volumetric Region, PS3.16 CID 3487
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3487.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3487: ContextGroup = {
  cid: '3487',
  name: 'Intravascular Volumetric Region',
  uid: '1.2.840.10008.6.1.122',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122383', meaning: 'Stented Region' },
    { scheme: 'DCM', value: '122384', meaning: 'Entire Pullback' },
    { scheme: 'DCM', value: '122385', meaning: 'Proximal Stent Margin' },
    { scheme: 'DCM', value: '122386', meaning: 'Distal Stent Margin' },
    { scheme: 'SCT', value: '49755003', meaning: 'Morphologically Abnormal Structure' },
    { scheme: 'SCT', value: '52988006', meaning: 'Lesion' },
    { scheme: 'SCT', value: '371895000', meaning: 'Culprit Lesion' },
  ],
};
