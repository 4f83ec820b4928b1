// Anatomical Reference Basis - Head, PS3.16 CID 1002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1002.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1002: ContextGroup = {
  cid: '1002',
  name: 'Anatomical Reference Basis - Head',
  uid: '1.2.840.10008.6.1.1123',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '69105007', meaning: 'Carotid Artery' },
    { scheme: 'SCT', value: '84301002', meaning: 'External Auditory Meatus' },
    { scheme: 'SCT', value: '24532009', meaning: 'Foramen Magnum' },
    { scheme: 'SCT', value: '55060009', meaning: 'Frontal sinus' },
    { scheme: 'SCT', value: '61671002', meaning: 'Internal Auditory Meatus' },
    { scheme: 'SCT', value: '61242005', meaning: 'Lateral Canthus' },
    { scheme: 'SCT', value: '91609006', meaning: 'Mandible' },
    { scheme: 'SCT', value: '59066005', meaning: 'Mastoid bone' },
    { scheme: 'SCT', value: '91716001', meaning: 'Mastoid cells and antra' },
    { scheme: 'SCT', value: '15924003', meaning: 'Maxillary sinus' },
    { scheme: 'FMA', value: '264779', meaning: 'Nasion' },
    { scheme: 'SCT', value: '363654007', meaning: 'Orbital structure' },
    { scheme: 'SCT', value: '42575006', meaning: 'Pituitary Fossa' },
    { scheme: 'SCT', value: '89546000', meaning: 'Skull' },
    { scheme: 'SCT', value: '60911003', meaning: 'Temporal Bone' },
    { scheme: 'SCT', value: '88986008', meaning: 'Vertex of Head' },
  ],
};
