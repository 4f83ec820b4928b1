// Oxygen Consumption Equation/Table, PS3.16 CID 3664
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3664.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3664: ContextGroup = {
  cid: '3664',
  name: 'Oxygen Consumption Equation/Table',
  uid: '1.2.840.10008.6.1.181',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122247', meaning: 'VO2male = BSA (138.1 - 11.49 * loge(age) + 0.378*HRf)' },
    { scheme: 'DCM', value: '122248', meaning: 'VO2female = BSA (138.1 - 17.04 * loge(age) + 0.378*HRf)' },
    { scheme: 'DCM', value: '122249', meaning: 'VO2 = VeSTPD * 10 * (FIO2 - FE02)' },
    { scheme: 'DCM', value: '122250', meaning: 'VO2 = 152 * BSA' },
    { scheme: 'DCM', value: '122251', meaning: 'VO2 = 175 * BSA' },
    { scheme: 'DCM', value: '122252', meaning: 'VO2 = 176 * BSA' },
    { scheme: 'DCM', value: '122253', meaning: 'Robertson & Reid table' },
    { scheme: 'DCM', value: '122254', meaning: 'Fleisch table' },
    { scheme: 'DCM', value: '122255', meaning: 'Boothby table' },
  ],
};
