// Body Surface Area Equation, PS3.16 CID 3663
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3663.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3663: ContextGroup = {
  cid: '3663',
  name: 'Body Surface Area Equation',
  uid: '1.2.840.10008.6.1.180',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122240', meaning: 'BSA = 0.003207*WT^(0.7285-0.0188*log(WT))*HT^0.3' },
    { scheme: 'DCM', value: '122241', meaning: 'BSA = 0.007184*WT^0.425*HT^0.725' },
    { scheme: 'DCM', value: '122242', meaning: 'BSA = 0.0235*WT^0.51456*HTcm^0.42246' },
    { scheme: 'DCM', value: '122243', meaning: 'BSA = 0.024265*WT^0.5378*HTcm^0.3964' },
    { scheme: 'DCM', value: '122244', meaning: 'BSA = (HT*WT/36)^0.5' },
    { scheme: 'DCM', value: '122245', meaning: 'BSA = 1321+0.3433*WT' },
    { scheme: 'DCM', value: '122246', meaning: 'BSA = 0.0004688*WT^(0.8168-0.0154*log(WT))' },
    { scheme: 'DCM', value: '122266', meaning: 'BSA = 0.007358*WT^0.425*HT^0.725' },
    { scheme: 'DCM', value: '122267', meaning: 'BSA = 0.010265*WT^0.423*HT^0.651' },
    { scheme: 'DCM', value: '122268', meaning: 'BSA = 0.008883*WT^0.444*HT^0.663' },
    { scheme: 'DCM', value: '122269', meaning: 'BSA = 0.038189*WT^0.423*HT^0.362' },
    { scheme: 'DCM', value: '122270', meaning: 'BSA = 0.009568*WT^0.473*HT^0.655' },
  ],
};
