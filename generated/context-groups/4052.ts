// Phantom Device, PS3.16 CID 4052
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4052.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4052: ContextGroup = {
  cid: '4052',
  name: 'Phantom Device',
  uid: '1.2.840.10008.6.1.315',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '706342009', meaning: 'Phantom' },
    { scheme: 'DCM', value: '113682', meaning: 'ACR Accreditation Phantom - CT' },
    { scheme: 'DCM', value: '113683', meaning: 'ACR Accreditation Phantom - MR' },
    { scheme: 'DCM', value: '113684', meaning: 'ACR Accreditation Phantom - Mammography' },
    { scheme: 'DCM', value: '113685', meaning: 'ACR Accreditation Phantom - Stereotactic Breast Biopsy' },
    { scheme: 'DCM', value: '113686', meaning: 'ACR Accreditation Phantom - ECT' },
    { scheme: 'DCM', value: '113687', meaning: 'ACR Accreditation Phantom - PET' },
    { scheme: 'DCM', value: '113688', meaning: 'ACR Accreditation Phantom - ECT/PET' },
    { scheme: 'DCM', value: '113689', meaning: 'ACR Accreditation Phantom - PET Faceplate' },
    { scheme: 'DCM', value: '113690', meaning: 'IEC Head Dosimetry Phantom' },
    { scheme: 'DCM', value: '113691', meaning: 'IEC Body Dosimetry Phantom' },
    { scheme: 'DCM', value: '113692', meaning: 'NEMA XR21-2000 Phantom' },
    { scheme: 'DCM', value: '130541', meaning: '10 cm Dosimetry Phantom' },
  ],
};
