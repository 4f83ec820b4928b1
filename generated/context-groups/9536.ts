// Radiotherapy Prescribing and Segmenting Person Role, PS3.16 CID 9536
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9536.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9536: ContextGroup = {
  cid: '9536',
  name: 'Radiotherapy Prescribing and Segmenting Person Role',
  uid: '1.2.840.10008.6.1.1246',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '158965000', meaning: 'Medical Practitioner' },
    { scheme: 'SCT', value: '309343006', meaning: 'Physician' },
    { scheme: 'SCT', value: '159016003', meaning: 'Radiologic Technologist' },
    { scheme: 'DCM', value: '128674', meaning: 'Lead Radiologic Technologist' },
    { scheme: 'SCT', value: '3430008', meaning: 'Radiation Therapist' },
    { scheme: 'SCT', value: '159016003', meaning: 'Radiographer' },
    { scheme: 'SCT', value: '405277009', meaning: 'Resident' },
    { scheme: 'UMLS', value: 'C1441532', meaning: 'Consulting Physician' },
    { scheme: 'UMLS', value: 'C2985483', meaning: 'Radiation Physicist' },
    { scheme: 'UMLS', value: 'C1708969', meaning: 'Medical Physicist' },
  ],
};
