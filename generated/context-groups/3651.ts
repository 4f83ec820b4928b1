// Hemodynamic Measurement Phase, PS3.16 CID 3651
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3651.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3651: ContextGroup = {
  cid: '3651',
  name: 'Hemodynamic Measurement Phase',
  uid: '1.2.840.10008.6.1.179',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128955008', meaning: 'Cardiac catheterization baseline phase' },
    { scheme: 'SCT', value: '129083002', meaning: 'Cardiac catheterization post contrast phase' },
    { scheme: 'SCT', value: '128960007', meaning: 'Cardiac catheterization post-intervention phase' },
    { scheme: 'SCT', value: '373105002', meaning: 'Cardiac catheterization test/challenge phase' },
    { scheme: 'SCT', value: '371874005', meaning: 'Cardiac catheterization gradient assessment phase' },
    { scheme: 'SCT', value: '133882006', meaning: 'Drug Infusion Challenge' },
    { scheme: 'SCT', value: '128967005', meaning: 'Exercise challenge' },
    { scheme: 'SCT', value: '128975004', meaning: 'Resting State' },
  ],
};
