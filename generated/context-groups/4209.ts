// Ophthalmic Anatomic Structure Imaged, PS3.16 CID 4209
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4209.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4209: ContextGroup = {
  cid: '4209',
  name: 'Ophthalmic Anatomic Structure Imaged',
  uid: '1.2.840.10008.6.1.325',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '31636006', meaning: 'Anterior chamber of eye' },
    { scheme: 'SCT', value: '40638003', meaning: 'Both eyes' },
    { scheme: 'SCT', value: '68703001', meaning: 'Choroid of eye' },
    { scheme: 'SCT', value: '29534007', meaning: 'Ciliary body' },
    { scheme: 'SCT', value: '29445007', meaning: 'Conjunctiva' },
    { scheme: 'SCT', value: '28726007', meaning: 'Cornea' },
    { scheme: 'SCT', value: '81745001', meaning: 'Eye' },
    { scheme: 'SCT', value: '80243003', meaning: 'Eyelid' },
    { scheme: 'SCT', value: '67046006', meaning: 'Fovea centralis' },
    { scheme: 'SCT', value: '41296002', meaning: 'Iris' },
    { scheme: 'SCT', value: '43045000', meaning: 'Lacrimal caruncle' },
    { scheme: 'SCT', value: '13561001', meaning: 'Lacrimal gland' },
    { scheme: 'SCT', value: '3954005', meaning: 'Lacrimal sac' },
    { scheme: 'SCT', value: '78076003', meaning: 'Lens' },
    { scheme: 'SCT', value: '62736007', meaning: 'Lower Eyelid' },
    { scheme: 'SCT', value: '53549008', meaning: 'Ophthalmic artery' },
    { scheme: 'SCT', value: '81016008', meaning: 'Optic nerve head' },
    { scheme: 'SCT', value: '5665001', meaning: 'Retina' },
    { scheme: 'SCT', value: '18619003', meaning: 'Sclera' },
    { scheme: 'SCT', value: '38934000', meaning: 'Upper Eyelid' },
  ],
};
