// Anatomic Region Modifier for Intra-oral Radiography, PS3.16 CID 4017
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4017.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4017: ContextGroup = {
  cid: '4017',
  name: 'Anatomic Region Modifier for Intra-oral Radiography',
  uid: '1.2.840.10008.6.1.301',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '699453001', meaning: 'Central incisor region' },
    { scheme: 'SCT', value: '699511000', meaning: 'Lateral incisor region' },
    { scheme: 'SCT', value: '699510004', meaning: 'Canine region' },
    { scheme: 'SCT', value: '699509009', meaning: 'First premolar region' },
    { scheme: 'SCT', value: '699508001', meaning: 'Second premolar region' },
    { scheme: 'SCT', value: '699507006', meaning: 'First molar region' },
    { scheme: 'SCT', value: '699505003', meaning: 'Second molar region' },
    { scheme: 'SCT', value: '699503005', meaning: 'Third molar region' },
  ],
};
