// Stage, PS3.16 CID 3778
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3778.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3778: ContextGroup = {
  cid: '3778',
  name: 'Stage',
  uid: '1.2.840.10008.6.1.638',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '261613009', meaning: 'Stage 0' },
    { scheme: 'SCT', value: '258215001', meaning: 'Stage 1' },
    { scheme: 'SCT', value: '258219007', meaning: 'Stage 2' },
    { scheme: 'SCT', value: '258224005', meaning: 'Stage 3' },
    { scheme: 'SCT', value: '258228008', meaning: 'Stage 4' },
    { scheme: 'SCT', value: '261617005', meaning: 'Stage 5' },
  ],
};
