// Pre-Cath Angina Type, PS3.16 CID 3738
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3738.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3738: ContextGroup = {
  cid: '3738',
  name: 'Pre-Cath Angina Type',
  uid: '1.2.840.10008.6.1.235',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '49-I', meaning: 'Atypical Chest Pain' },
    { scheme: 'NCDR', value: '49-II', meaning: 'Stable Angina' },
    { scheme: 'NCDR', value: '49-IIIa', meaning: 'Acute Coronary Syndrome: Unstable Angina' },
    { scheme: 'NCDR', value: '49-IIIb', meaning: 'Acute Coronary Syndrome: Non ST-Elevation Myocardial Infarction' },
    { scheme: 'NCDR', value: '49-IIIc', meaning: 'Acute Coronary Syndrome: ST-Elevation Myocardial Infarction' },
  ],
};
