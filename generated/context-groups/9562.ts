// Radiotherapy Treatment Delivery Person Role, PS3.16 CID 9562
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9562.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9562: ContextGroup = {
  cid: '9562',
  name: 'Radiotherapy Treatment Delivery Person Role',
  uid: '1.2.840.10008.6.1.1319',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '3430008', meaning: 'Radiation Therapist' },
    { scheme: 'SCT', value: '158965000', meaning: 'Medical Practitioner' },
    { scheme: 'SCT', value: '309343006', meaning: 'Physician' },
    { scheme: 'NCIt', value: 'C93176', meaning: 'Dosimetrist' },
    { scheme: 'SCT', value: '405277009', meaning: 'Resident' },
    { scheme: 'UMLS', value: 'C1441532', meaning: 'Consulting Physician' },
    { scheme: 'UMLS', value: 'C2985483', meaning: 'Radiation Physicist' },
    { scheme: 'DCM', value: '128678', meaning: 'Physics Assistant' },
    { scheme: 'UMLS', value: 'C1708969', meaning: 'Medical Physicist' },
  ],
};
