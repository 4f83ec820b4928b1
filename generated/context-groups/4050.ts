// Drug or Contrast Agent Characteristic, PS3.16 CID 4050
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4050.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4050: ContextGroup = {
  cid: '4050',
  name: 'Drug or Contrast Agent Characteristic',
  uid: '1.2.840.10008.6.1.313',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '127489000', meaning: 'Active Ingredient' },
    { scheme: 'DCM', value: '121380', meaning: 'Active Ingredient Undiluted Concentration' },
    { scheme: 'DCM', value: '121381', meaning: 'Contrast/Bolus Ingredient Opaque' },
    { scheme: 'SCT', value: '118565006', meaning: 'Volume' },
  ],
};
