// Smoking History, PS3.16 CID 3724
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3724.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3724: ContextGroup = {
  cid: '3724',
  name: 'Smoking History',
  uid: '1.2.840.10008.6.1.225',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '266919005', meaning: 'No History of Smoking' },
    { scheme: 'SCT', value: '77176002', meaning: 'Current Smoker' },
    { scheme: 'SCT', value: '8517006', meaning: 'Former Smoker' },
  ],
};
