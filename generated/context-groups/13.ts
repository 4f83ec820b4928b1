// Imaging Contrast Agent Ingredient, PS3.16 CID 13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_13.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid13: ContextGroup = {
  cid: '13',
  name: 'Imaging Contrast Agent Ingredient',
  uid: '1.2.840.10008.6.1.11',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '44588005', meaning: 'Iodine' },
    { scheme: 'SCT', value: '58281002', meaning: 'Gadolinium' },
    { scheme: 'SCT', value: '31811003', meaning: 'Carbon Dioxide' },
    { scheme: 'SCT', value: '39290007', meaning: 'Barium' },
    { scheme: 'SCT', value: '83598005', meaning: 'Xenon' },
    { scheme: 'SCT', value: '15158005', meaning: 'Air' },
    { scheme: 'SCT', value: '24099007', meaning: 'Oxygen' },
    { scheme: 'SCT', value: '11713004', meaning: 'Water' },
    { scheme: 'SCT', value: '3829006', meaning: 'Iron' },
  ],
};
