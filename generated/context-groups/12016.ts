// Estimated Fetal Weight Percentile Equation/Table, PS3.16 CID 12016
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12016.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12016: ContextGroup = {
  cid: '12016',
  name: 'Estimated Fetal Weight Percentile Equation/Table',
  uid: '1.2.840.10008.6.1.564',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128040', meaning: 'FWP by GA, Campbell, 1991' },
    { scheme: 'DCM', value: '128041', meaning: 'FWP by GA, Hadlock, 1991' },
    { scheme: 'LN', value: '33184-3', meaning: 'FWP by GA, Williams, 1982' },
    { scheme: 'LN', value: '33185-0', meaning: 'FWP by GA, Alexander, 1996' },
    { scheme: 'LN', value: '33186-8', meaning: 'Male Singleton BWP by GA, Arbuckle 1993' },
    { scheme: 'LN', value: '33187-6', meaning: 'Female Singleton BWP by GA, Arbuckle 1993' },
    { scheme: 'LN', value: '33199-1', meaning: 'Male Twins BWP by GA, Arbuckle 1993' },
    { scheme: 'LN', value: '33188-4', meaning: 'Female Twins BWP by GA, Arbuckle 1993' },
    { scheme: 'LN', value: '33189-2', meaning: 'FWP by GA, Brenner 1976' },
    { scheme: 'LN', value: '33190-0', meaning: 'FWP by GA, Hadlock 1985' },
  ],
};
