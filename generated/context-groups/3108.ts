// NM/PET Procedure, PS3.16 CID 3108
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3108.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3108: ContextGroup = {
  cid: '3108',
  name: 'NM/PET Procedure',
  uid: '1.2.840.10008.6.1.741',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '108294005', meaning: 'Nuclear medicine cardiovascular study' },
    { scheme: 'SCT', value: '241439007', meaning: 'PET heart study' },
    { scheme: 'SCT', value: '7562007', meaning: 'Radioisotope study of endocrine system' },
    { scheme: 'SCT', value: '41842006', meaning: 'Radioisotope study of hematopoietic system' },
    { scheme: 'SCT', value: '53585008', meaning: 'Radioisotope study of gastrointestinal system' },
    { scheme: 'SCT', value: '252680004', meaning: 'Radionuclide study for localization of inflammatory disease' },
    { scheme: 'SCT', value: '68796002', meaning: 'Radioisotope study of musculoskeletal system' },
    { scheme: 'SCT', value: '45316007', meaning: 'Radionuclide localization of tumor' },
    { scheme: 'SCT', value: '19086005', meaning: 'Radioisotope study of respiratory system' },
    { scheme: 'SCT', value: '76927004', meaning: 'Radioisotope study of genitourinary system' },
    { scheme: 'SCT', value: '764666002', meaning: 'PET brain study' },
    { scheme: 'SCT', value: '416323006', meaning: 'PET breast study' },
    { scheme: 'SCT', value: '241443006', meaning: 'PET study for localization of tumor' },
  ],
};
