// Ophthalmic OCT Anatomic Structure Imaged, PS3.16 CID 4211
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4211.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4211: ContextGroup = {
  cid: '4211',
  name: 'Ophthalmic OCT Anatomic Structure Imaged',
  uid: '1.2.840.10008.6.1.327',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '31636006', meaning: 'Anterior chamber of eye' },
    { scheme: 'SCT', value: '68703001', meaning: 'Choroid of eye' },
    { scheme: 'SCT', value: '29534007', meaning: 'Ciliary body' },
    { scheme: 'SCT', value: '29445007', meaning: 'Conjunctiva' },
    { scheme: 'SCT', value: '28726007', meaning: 'Cornea' },
    { scheme: 'SCT', value: '41296002', meaning: 'Iris' },
    { scheme: 'SCT', value: '78076003', meaning: 'Lens' },
    { scheme: 'SCT', value: '81016008', meaning: 'Optic nerve head' },
    { scheme: 'SCT', value: '5665001', meaning: 'Retina' },
    { scheme: 'SCT', value: '18619003', meaning: 'Sclera' },
    { scheme: 'SCT', value: '26386000', meaning: 'Vitreous' },
    { scheme: 'SCT', value: '15775008', meaning: 'Corneal epithelium' },
    { scheme: 'SCT', value: '65431007', meaning: 'Corneal endothelium' },
  ],
};
