// IVUS Volume Measurement, PS3.16 CID 3485
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3485.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3485: ContextGroup = {
  cid: '3485',
  name: 'IVUS Volume Measurement',
  uid: '1.2.840.10008.6.1.120',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122371', meaning: 'EEM Volume' },
    { scheme: 'DCM', value: '122372', meaning: 'Lumen Volume' },
    { scheme: 'SCT', value: '408704003', meaning: 'Stent Volume' },
    { scheme: 'DCM', value: '122374', meaning: 'In-Stent Neointimal Volume' },
    { scheme: 'DCM', value: '122375', meaning: 'Native Plaque Volume' },
    { scheme: 'DCM', value: '122376', meaning: 'Total Plaque Volume' },
  ],
};
