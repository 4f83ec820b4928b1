// OB Fetal Body Weight Equation/Table, PS3.16 CID 12014
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12014.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12014: ContextGroup = {
  cid: '12014',
  name: 'OB Fetal Body Weight Equation/Table',
  uid: '1.2.840.10008.6.1.562',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11756-4', meaning: 'EFW by AC, Campbell 1975' },
    { scheme: 'LN', value: '11738-2', meaning: 'EFW by AC, BPD, Hadlock 1984' },
    { scheme: 'LN', value: '11734-1', meaning: 'EFW by AC, BPD, FL, Hadlock 1984' },
    { scheme: 'LN', value: '11735-8', meaning: 'EFW by AC, BPD, FL, Hadlock 1985' },
    { scheme: 'LN', value: '11732-5', meaning: 'EFW by AC, BPD, FL, HC, Hadlock 1985' },
    { scheme: 'LN', value: '11750-7', meaning: 'EFW by AC, FL, Hadlock 1984' },
    { scheme: 'LN', value: '11751-5', meaning: 'EFW by AC, FL, Hadlock 1985' },
    { scheme: 'LN', value: '11746-5', meaning: 'EFW by AC, FL, HC, Hadlock 1985' },
    { scheme: 'LN', value: '11754-9', meaning: 'EFW by AC, HC Hadlock 1984' },
    { scheme: 'LN', value: '33139-7', meaning: 'EFW by BPD, TTD, Hansmann 1986' },
    { scheme: 'LN', value: '11739-0', meaning: 'EFW by AC and BPD, Shepard 1982' },
    { scheme: 'LN', value: '33140-5', meaning: 'EFW by BPD, FTA, FL, Osaka 1990' },
    { scheme: 'LN', value: '33141-3', meaning: 'EFW1 by Shinozuka 1996' },
    { scheme: 'LN', value: '33142-1', meaning: 'EFW2 by Shinozuka 1996' },
    { scheme: 'LN', value: '33143-9', meaning: 'EFW3 by Shinozuka 1996' },
    { scheme: 'LN', value: '33144-7', meaning: 'EFW by BPD, APAD, TAD, FL, Tokyo 1987' },
  ],
};
