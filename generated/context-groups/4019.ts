// Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth), PS3.16 CID 4019
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4019.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4019: ContextGroup = {
  cid: '4019',
  name: 'Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth)',
  uid: '1.2.840.10008.6.1.303',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '88824007', meaning: 'Deciduous maxillary right central incisor tooth' },
    { scheme: 'SCT', value: '65624003', meaning: 'Deciduous maxillary right lateral incisor tooth' },
    { scheme: 'SCT', value: '30618001', meaning: 'Deciduous maxillary right canine tooth' },
    { scheme: 'SCT', value: '17505006', meaning: 'Deciduous maxillary right first molar tooth' },
    { scheme: 'SCT', value: '27855007', meaning: 'Deciduous maxillary right second molar tooth' },
    { scheme: 'SCT', value: '51678005', meaning: 'Deciduous maxillary left central incisor tooth' },
    { scheme: 'SCT', value: '43622005', meaning: 'Deciduous maxillary left lateral incisor tooth' },
    { scheme: 'SCT', value: '73937000', meaning: 'Deciduous maxillary left canine tooth' },
    { scheme: 'SCT', value: '45234009', meaning: 'Deciduous maxillary left first molar tooth' },
    { scheme: 'SCT', value: '51943008', meaning: 'Deciduous maxillary left second molar tooth' },
    { scheme: 'SCT', value: '89552004', meaning: 'Deciduous mandibular left central incisor tooth' },
    { scheme: 'SCT', value: '14770005', meaning: 'Deciduous mandibular left lateral incisor tooth' },
    { scheme: 'SCT', value: '43281008', meaning: 'Deciduous mandibular left canine tooth' },
    { scheme: 'SCT', value: '38896004', meaning: 'Deciduous mandibular left first molar tooth' },
    { scheme: 'SCT', value: '49330006', meaning: 'Deciduous mandibular left second molar tooth' },
    { scheme: 'SCT', value: '67834006', meaning: 'Deciduous mandibular right central incisor tooth' },
    { scheme: 'SCT', value: '22445006', meaning: 'Deciduous mandibular right lateral incisor tooth' },
    { scheme: 'SCT', value: '6062009', meaning: 'Deciduous mandibular right canine tooth' },
    { scheme: 'SCT', value: '58646007', meaning: 'Deciduous mandibular right first molar tooth' },
    { scheme: 'SCT', value: '61868007', meaning: 'Deciduous mandibular right second molar tooth' },
  ],
};
