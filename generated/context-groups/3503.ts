// Indexed Hemodynamic Resistance Unit, PS3.16 CID 3503
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3503.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3503: ContextGroup = {
  cid: '3503',
  name: 'Indexed Hemodynamic Resistance Unit',
  uid: '1.2.840.10008.6.1.134',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: '[PRU]/m2', meaning: 'P.R.U./m2' },
    { scheme: 'UCUM', value: '[wood\'U]/m2', meaning: 'Wood U/m2' },
    { scheme: 'UCUM', value: 'dyn.s.cm-5/m2', meaning: 'dyn.s.cm-5/m2' },
  ],
};
