// Catheterization Procedure Phase, PS3.16 CID 3250
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3250.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3250: ContextGroup = {
  cid: '3250',
  name: 'Catheterization Procedure Phase',
  uid: '1.2.840.10008.6.1.55',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128961006', meaning: 'Cardiac catheterization bailout phase' },
    { scheme: 'SCT', value: '128955008', meaning: 'Cardiac catheterization baseline phase' },
    { scheme: 'SCT', value: '128956009', meaning: 'Cardiac catheterization image acquisition phase' },
    { scheme: 'SCT', value: '128957000', meaning: 'Cardiac catheterization intervention phase' },
    { scheme: 'SCT', value: '129083002', meaning: 'Cardiac catheterization post contrast phase' },
    { scheme: 'SCT', value: '128960007', meaning: 'Cardiac catheterization post-intervention phase' },
    { scheme: 'SCT', value: '128958005', meaning: 'Cardiac catheterization pre-intervention phase' },
    { scheme: 'SCT', value: '373105002', meaning: 'Cardiac catheterization test/challenge phase' },
    { scheme: 'SCT', value: '128959002', meaning: 'Cardiac catheterization therapy phase' },
    { scheme: 'SCT', value: '128952006', meaning: 'Catheterization of both left and right heart with graft' },
    { scheme: 'SCT', value: '128953001', meaning: 'Catheterization of both left and right heart without graft' },
    { scheme: 'SCT', value: '67629009', meaning: 'Catheterization of left heart' },
    { scheme: 'SCT', value: '40403005', meaning: 'Catheterization of right heart' },
    { scheme: 'SCT', value: '67338003', meaning: 'Transseptal catheterization' },
    { scheme: 'SCT', value: '133882006', meaning: 'Drug Infusion Challenge' },
    { scheme: 'SCT', value: '128967005', meaning: 'Exercise challenge' },
    { scheme: 'SCT', value: '128975004', meaning: 'Resting State' },
  ],
};
