// Specimen Stain for Confocal Microscopy, PS3.16 CID 4412
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4412.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4412: ContextGroup = {
  cid: '4412',
  name: 'Specimen Stain for Confocal Microscopy',
  uid: '1.2.840.10008.6.1.1480',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '387372003', meaning: 'aluminum chloride' },
    { scheme: 'SCT', value: '85596006', meaning: 'fluorescein stain' },
    { scheme: 'SCT', value: '255800009', meaning: 'immunofluorescent stain' },
    { scheme: 'SCT', value: '7539900', meaning: 'citric acid' },
    { scheme: 'SCT', value: '9010006', meaning: 'methyl blue stain' },
    { scheme: 'SCT', value: '29522004', meaning: 'toluidine blue stain' },
    { scheme: 'SCT', value: '77073008', meaning: 'nile blue stain' },
    { scheme: 'SCT', value: '48540004', meaning: 'patent blue V sodium salt stain' },
    { scheme: 'SCT', value: '29252006', meaning: 'acridine orange stain' },
    { scheme: 'SCT', value: '2869004', meaning: 'Acetic acid' },
  ],
};
