// IOL Calculation Formula, PS3.16 CID 4236
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4236.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4236: ContextGroup = {
  cid: '4236',
  name: 'IOL Calculation Formula',
  uid: '1.2.840.10008.6.1.882',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111760', meaning: 'Haigis' },
    { scheme: 'DCM', value: '111761', meaning: 'Haigis-L' },
    { scheme: 'DCM', value: '111762', meaning: 'Holladay 1' },
    { scheme: 'DCM', value: '111763', meaning: 'Holladay 2' },
    { scheme: 'DCM', value: '111764', meaning: 'Hoffer Q' },
    { scheme: 'DCM', value: '111765', meaning: 'Olsen' },
    { scheme: 'DCM', value: '111766', meaning: 'SRKII' },
    { scheme: 'DCM', value: '111767', meaning: 'SRK-T' },
    { scheme: 'DCM', value: '111860', meaning: 'Haigis Toric' },
    { scheme: 'DCM', value: '111861', meaning: 'Haigis-L Toric' },
    { scheme: 'DCM', value: '111862', meaning: 'Barrett Toric' },
    { scheme: 'DCM', value: '111863', meaning: 'Barrett True-K' },
    { scheme: 'DCM', value: '111864', meaning: 'Barrett True-K Toric' },
    { scheme: 'DCM', value: '111865', meaning: 'Barrett Universal II' },
  ],
};
