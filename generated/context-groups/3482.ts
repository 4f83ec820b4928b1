// IVUS Area Measurement, PS3.16 CID 3482
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3482.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3482: ContextGroup = {
  cid: '3482',
  name: 'IVUS Area Measurement',
  uid: '1.2.840.10008.6.1.117',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122333', meaning: 'EEM Cross-Sectional Area' },
    { scheme: 'SCT', value: '397415007', meaning: 'Vessel lumen cross-sectional area' },
    { scheme: 'SCT', value: '408705002', meaning: 'Stent Cross-Sectional Area' },
    { scheme: 'DCM', value: '122334', meaning: 'Plaque plus Media Cross-Sectional Area' },
    { scheme: 'DCM', value: '122335', meaning: 'In-Stent Neointimal Cross-Sectional Area' },
  ],
};
