// Category of Teaching Material - Imaging, PS3.16 CID 7017
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7017.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7017: ContextGroup = {
  cid: '7017',
  name: 'Category of Teaching Material - Imaging',
  uid: '1.2.840.10008.6.1.1181',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128728', meaning: 'Musculoskeletal imaging subject matter' },
    { scheme: 'DCM', value: '128729', meaning: 'Pulmonary imaging subject matter' },
    { scheme: 'DCM', value: '128730', meaning: 'Cardiovascular imaging subject matter' },
    { scheme: 'DCM', value: '128731', meaning: 'Gastrointestinal imaging subject matter' },
    { scheme: 'DCM', value: '128732', meaning: 'Genitourinary imaging subject matter' },
    { scheme: 'DCM', value: '128733', meaning: 'Neuroimaging subject matter' },
    { scheme: 'DCM', value: '128734', meaning: 'Vascular and interventional imaging subject matter' },
    { scheme: 'DCM', value: '128735', meaning: 'Nuclear medicine imaging subject matter' },
    { scheme: 'DCM', value: '128736', meaning: 'Ultrasound imaging subject matter' },
    { scheme: 'DCM', value: '128737', meaning: 'Pediatric imaging subject matter' },
    { scheme: 'DCM', value: '128738', meaning: 'Breast imaging subject matter' },
  ],
};
