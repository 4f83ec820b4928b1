// GFR Measurement, PS3.16 CID 10046
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10046.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10046: ContextGroup = {
  cid: '10046',
  name: 'GFR Measurement',
  uid: '1.2.840.10008.6.1.978',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '33914-3', meaning: 'Glomerular Filtration Rate (MDRD)' },
    { scheme: 'LN', value: '48642-3', meaning: 'Glomerular Filtration Rate non-black (MDRD)' },
    { scheme: 'LN', value: '48643-1', meaning: 'Glomerular Filtration Rate black (MDRD)' },
    { scheme: 'LN', value: '50044-7', meaning: 'Glomerular Filtration Rate female (MDRD)' },
    { scheme: 'LN', value: '50210-4', meaning: 'Glomerular Filtration Rate Cystatin-based formula' },
    { scheme: 'LN', value: '50384-7', meaning: 'Glomerular Filtration Rate Creatinine-based formula (Schwartz)' },
    { scheme: 'LN', value: '35591-7', meaning: 'Cockroft-Gault Formula estimation of GFR' },
    { scheme: 'LN', value: '62238-1', meaning: 'CKD-EPI Formula estimation of GFR' },
  ],
};
