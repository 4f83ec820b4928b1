// Abnormal Opacity Finding or Feature, PS3.16 CID 6104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6104.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6104: ContextGroup = {
  cid: '6104',
  name: 'Abnormal Opacity Finding or Feature',
  uid: '1.2.840.10008.6.1.424',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112066', meaning: 'Beaded septum sign' },
    { scheme: 'DCM', value: '112067', meaning: 'Nodular pattern' },
    { scheme: 'DCM', value: '112059', meaning: 'Primary complex' },
    { scheme: 'DCM', value: '112068', meaning: 'Pseudoplaque' },
    { scheme: 'DCM', value: '112065', meaning: 'Reticulonodular pattern' },
    { scheme: 'DCM', value: '112069', meaning: 'Signet-ring sign' },
    { scheme: 'DCM', value: '112004', meaning: 'Abnormal interstitial pattern' },
    { scheme: 'SCT', value: '308689002', meaning: 'Coin lesion' },
    { scheme: 'DCM', value: '112118', meaning: 'Density' },
    { scheme: 'DCM', value: '112119', meaning: 'Dependent opacity' },
    { scheme: 'DCM', value: '112120', meaning: 'Ground glass opacity' },
    { scheme: 'DCM', value: '112121', meaning: 'Infiltrate' },
    { scheme: 'SCT', value: '4147007', meaning: 'Mass' },
    { scheme: 'DCM', value: '112122', meaning: 'Micronodule' },
    { scheme: 'SCT', value: '27925004', meaning: 'Nodule' },
    { scheme: 'DCM', value: '112001', meaning: 'Opacity' },
    { scheme: 'DCM', value: '112123', meaning: 'Phantom tumor (pseudotumor)' },
    { scheme: 'DCM', value: '112124', meaning: 'Shadow' },
    { scheme: 'DCM', value: '112125', meaning: 'Small irregular opacities' },
    { scheme: 'DCM', value: '112126', meaning: 'Small rounded opacities' },
    { scheme: 'DCM', value: '112127', meaning: 'Tree-in-bud sign' },
    { scheme: 'SCT', value: '59282003', meaning: 'Pulmonary embolism' },
  ],
};
