// Organizational Role, PS3.16 CID 7452
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7452.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7452: ContextGroup = {
  cid: '7452',
  name: 'Organizational Role',
  uid: '1.2.840.10008.6.1.516',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '158965000', meaning: 'Medical Practitioner' },
    { scheme: 'SCT', value: '309343006', meaning: 'Physician' },
    { scheme: 'DCM', value: '128670', meaning: 'Head of Radiology' },
    { scheme: 'DCM', value: '128671', meaning: 'Chair of Protocol Committee' },
    { scheme: 'DCM', value: '128676', meaning: 'Representative of Protocol Committee' },
    { scheme: 'DCM', value: '128677', meaning: 'Representative of Ethics Committee' },
    { scheme: 'DCM', value: '128675', meaning: 'Head of Cardiology' },
    { scheme: 'DCM', value: '128673', meaning: 'Administrator of Radiology Department' },
    { scheme: 'SCT', value: '106292003', meaning: 'Nurse' },
    { scheme: 'SCT', value: '159016003', meaning: 'Radiologic Technologist' },
    { scheme: 'DCM', value: '128674', meaning: 'Lead Radiologic Technologist' },
    { scheme: 'SCT', value: '3430008', meaning: 'Radiation Therapist' },
    { scheme: 'SCT', value: '159016003', meaning: 'Radiographer' },
    { scheme: 'UMLS', value: 'C1144859', meaning: 'Intern' },
    { scheme: 'SCT', value: '405277009', meaning: 'Resident' },
    { scheme: 'SCT', value: '158971006', meaning: 'Registrar' },
    { scheme: 'DCM', value: '121088', meaning: 'Fellow' },
    { scheme: 'SCT', value: '405279007', meaning: 'Attending' },
    { scheme: 'SCT', value: '309390008', meaning: 'Consultant' },
    { scheme: 'UMLS', value: 'C1441532', meaning: 'Consulting Physician' },
    { scheme: 'SCT', value: '415506007', meaning: 'Scrub nurse' },
    { scheme: 'SCT', value: '304292004', meaning: 'Surgeon' },
    { scheme: 'DCM', value: '121092', meaning: 'Sonologist' },
    { scheme: 'UMLS', value: 'C1954848', meaning: 'Sonographer' },
    { scheme: 'UMLS', value: 'C2985483', meaning: 'Radiation Physicist' },
    { scheme: 'UMLS', value: 'C1708969', meaning: 'Medical Physicist' },
  ],
};
