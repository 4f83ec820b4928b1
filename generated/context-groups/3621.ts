// Fractional Flow Reserve, PS3.16 CID 3621
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3621.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3621: ContextGroup = {
  cid: '3621',
  name: 'Fractional Flow Reserve',
  uid: '1.2.840.10008.6.1.171',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371842003', meaning: 'Fractional flow reserve' },
    { scheme: 'SCT', value: '371835003', meaning: 'Fractional Flow Reserve using intracoronary bolus' },
    { scheme: 'SCT', value: '371841005', meaning: 'Fractional Flow Reserve using intravenous infusion' },
  ],
};
