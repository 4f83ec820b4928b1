// Stress Protocol, PS3.16 CID 3261
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3261.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3261: ContextGroup = {
  cid: '3261',
  name: 'Stress Protocol',
  uid: '1.2.840.10008.6.1.57',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129097005', meaning: 'Balke protocol' },
    { scheme: 'SCT', value: '129095002', meaning: 'Bruce protocol' },
    { scheme: 'SCT', value: '129098000', meaning: 'Ellestad protocol' },
    { scheme: 'SCT', value: '129096001', meaning: 'Modified Bruce protocol' },
    { scheme: 'SCT', value: '129102008', meaning: 'Modified Naughton protocol' },
    { scheme: 'SCT', value: '129101001', meaning: 'Naughton protocol' },
    { scheme: 'SCT', value: '129100000', meaning: 'Pepper protocol' },
    { scheme: 'SCT', value: '129099008', meaning: 'Ramp protocol' },
    { scheme: 'SCT', value: '46136006', meaning: 'Exercise stress ECG test' },
    { scheme: 'SCT', value: '26046004', meaning: 'Stress test using Bicycle Ergometer' },
    { scheme: 'SCT', value: '424064009', meaning: 'Pharmacologic Stress protocol' },
    { scheme: 'SCT', value: '422685009', meaning: 'Dipyridamole Stress protocol' },
    { scheme: 'SCT', value: '424444005', meaning: 'Adenosine Stress protocol' },
    { scheme: 'SCT', value: '424225000', meaning: 'Dobutamine Stress protocol' },
    { scheme: 'SCT', value: '428813002', meaning: 'Pharmacologic and exercise stress test' },
    { scheme: 'SCT', value: '428685003', meaning: 'Stress test using cardiac pacing' },
  ],
};
