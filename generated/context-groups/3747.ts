// Percutaneous Closure, PS3.16 CID 3747
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3747.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3747: ContextGroup = {
  cid: '3747',
  name: 'Percutaneous Closure',
  uid: '1.2.840.10008.6.1.244',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '75-0', meaning: 'No closure device used at percutaneous entry' },
    { scheme: 'NCDR', value: '75-1', meaning: 'Percutaneous entry closed by suture' },
    { scheme: 'NCDR', value: '75-2', meaning: 'Percutaneous entry closed by sealant' },
    { scheme: 'NCDR', value: '75-3', meaning: 'Percutaneous entry closed by other mechanism' },
  ],
};
