// Ultrasound Transducer Application, PS3.16 CID 12035
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12035.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12035: ContextGroup = {
  cid: '12035',
  name: 'Ultrasound Transducer Application',
  uid: '1.2.840.10008.6.1.810',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125261', meaning: 'External Transducer' },
    { scheme: 'DCM', value: '125262', meaning: 'Transesophageal Transducer' },
    { scheme: 'DCM', value: '125263', meaning: 'Endovaginal Transducer' },
    { scheme: 'DCM', value: '125264', meaning: 'Endorectal Transducer' },
    { scheme: 'DCM', value: '125265', meaning: 'Intravascular Transducer' },
    { scheme: 'DCM', value: '125266', meaning: 'Endocavitary Transducer' },
    { scheme: 'DCM', value: '125267', meaning: 'Intraoperative Transducer' },
  ],
};
