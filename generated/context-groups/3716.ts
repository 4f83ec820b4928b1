// Severity, PS3.16 CID 3716
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3716.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3716: ContextGroup = {
  cid: '3716',
  name: 'Severity',
  uid: '1.2.840.10008.6.1.217',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260413007', meaning: 'None' },
    { scheme: 'SCT', value: '255604002', meaning: 'Mild' },
    { scheme: 'SCT', value: '371923003', meaning: 'Mild to Moderate' },
    { scheme: 'SCT', value: '6736007', meaning: 'Moderate' },
    { scheme: 'SCT', value: '371924009', meaning: 'Moderate to Severe' },
    { scheme: 'SCT', value: '24484000', meaning: 'Severe' },
    { scheme: 'SCT', value: '399166001', meaning: 'Fatal' },
  ],
};
