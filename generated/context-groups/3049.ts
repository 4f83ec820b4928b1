// EEG Procedure, PS3.16 CID 3049
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3049.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3049: ContextGroup = {
  cid: '3049',
  name: 'EEG Procedure',
  uid: '1.2.840.10008.6.1.1489',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '54550000', meaning: 'EEG' },
    { scheme: 'SCT', value: '252735006', meaning: 'Ambulatory EEG' },
    { scheme: 'SCT', value: '252721009', meaning: 'Scalp EEG' },
    { scheme: 'SCT', value: '18648009', meaning: 'Sleep EEG' },
    { scheme: 'SCT', value: '252738008', meaning: 'Video EEG' },
  ],
};
