// Chamber Size, PS3.16 CID 3705
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3705.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3705: ContextGroup = {
  cid: '3705',
  name: 'Chamber Size',
  uid: '1.2.840.10008.6.1.207',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373124004', meaning: 'Normal size cardiac chamber' },
    { scheme: 'SCT', value: '373125003', meaning: 'Abnormally small cardiac chamber' },
    { scheme: 'SCT', value: '373126002', meaning: 'Mildly Enlarged cardiac chamber' },
    { scheme: 'SCT', value: '373127006', meaning: 'Moderately Enlarged cardiac chamber' },
    { scheme: 'SCT', value: '373128001', meaning: 'Markedly Enlarged cardiac chamber' },
  ],
};
