// Reader Specialty, PS3.16 CID 7449
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7449.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7449: ContextGroup = {
  cid: '7449',
  name: 'Reader Specialty',
  uid: '1.2.840.10008.6.1.1119',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128006', meaning: 'Abdominal Imaging Specialty' },
    { scheme: 'DCM', value: '128007', meaning: 'Cardiac Imaging Specialty' },
    { scheme: 'DCM', value: '128008', meaning: 'Head and Neck Imaging Specialty' },
    { scheme: 'DCM', value: '128009', meaning: 'Musculoskeletal Imaging Specialty' },
    { scheme: 'DCM', value: '128010', meaning: 'Neurology Specialty' },
    { scheme: 'DCM', value: '128011', meaning: 'Neuroradiology Imaging Specialty' },
    { scheme: 'DCM', value: '128012', meaning: 'OB/Gyn Imaging Specialty' },
    { scheme: 'DCM', value: '128013', meaning: 'Oncologic Imaging Specialty' },
    { scheme: 'DCM', value: '128014', meaning: 'Oncology Specialty' },
    { scheme: 'DCM', value: '128015', meaning: 'Thoracic Imaging Specialty' },
    { scheme: 'DCM', value: '128016', meaning: 'Pediatric Imaging Specialty' },
    { scheme: 'DCM', value: '128017', meaning: 'Vascular Imaging Specialty' },
  ],
};
