// Anesthesia Induction Code Type for Small Animal Anesthesia, PS3.16 CID 613
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_613.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid613: ContextGroup = {
  cid: '613',
  name: 'Anesthesia Induction Code Type for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1078',
  extensible: true,
  includes: ['614'],
  codes: [{ scheme: 'SCT', value: '38239002', meaning: 'Intraperitoneal route' }],
};
