// Ophthalmic Macular Grid Problem, PS3.16 CID 4222
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4222.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4222: ContextGroup = {
  cid: '4222',
  name: 'Ophthalmic Macular Grid Problem',
  uid: '1.2.840.10008.6.1.821',
  extensible: true,
  includes: ['4221'],
  codes: [
    { scheme: 'SCT', value: '301939004', meaning: 'Constricted Pupil' },
    { scheme: 'SCT', value: '193570009', meaning: 'Lens Opacity' },
    { scheme: 'SCT', value: '64634000', meaning: 'Corneal Opacity' },
    { scheme: 'SCT', value: '422061002', meaning: 'Vitreous Opacity' },
    { scheme: 'SCT', value: '314348007', meaning: 'Poor Visual Fixation' },
    { scheme: 'SCT', value: '60113004', meaning: 'Eyelid Disease' },
    { scheme: 'DCM', value: '111695', meaning: 'Interfering Tears or Drops' },
    { scheme: 'SCT', value: '39021009', meaning: 'Refractive Error' },
    { scheme: 'DCM', value: '111209', meaning: 'Patient Positioning Problem' },
    { scheme: 'SCT', value: '162290004', meaning: 'Dry Eyes Problem' },
  ],
};
