// Hemodynamic Resistance Unit, PS3.16 CID 3502
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3502.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3502: ContextGroup = {
  cid: '3502',
  name: 'Hemodynamic Resistance Unit',
  uid: '1.2.840.10008.6.1.133',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: '[PRU]', meaning: 'P.R.U.' },
    { scheme: 'UCUM', value: '[wood\'U]', meaning: 'Wood U' },
    { scheme: 'UCUM', value: 'dyn.s.cm-5', meaning: 'dyn.s.cm-5' },
  ],
};
