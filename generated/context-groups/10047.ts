// GFR Measurement Method, PS3.16 CID 10047
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10047.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10047: ContextGroup = {
  cid: '10047',
  name: 'GFR Measurement Method',
  uid: '1.2.840.10008.6.1.979',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113570', meaning: 'Cockroft-Gault Formula estimation of GFR' },
    { scheme: 'DCM', value: '113571', meaning: 'CKD-EPI Formula estimation of GFR' },
    { scheme: 'DCM', value: '113572', meaning: 'Glomerular Filtration Rate (MDRD)' },
    { scheme: 'DCM', value: '113573', meaning: 'Glomerular Filtration Rate non-black (MDRD)' },
    { scheme: 'DCM', value: '113574', meaning: 'Glomerular Filtration Rate black (MDRD)' },
    { scheme: 'DCM', value: '113575', meaning: 'Glomerular Filtration Rate female (MDRD)' },
    { scheme: 'DCM', value: '113576', meaning: 'Glomerular Filtration Rate Cystatin-based formula' },
    { scheme: 'DCM', value: '113577', meaning: 'Glomerular Filtration Rate Creatinine-based formula (Schwartz)' },
  ],
};
