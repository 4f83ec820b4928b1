// Heating Method, PS3.16 CID 635
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_635.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid635: ContextGroup = {
  cid: '635',
  name: 'Heating Method',
  uid: '1.2.840.10008.6.1.1100',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '468192005', meaning: 'Air heating pad' },
    { scheme: 'SCT', value: '79811009', meaning: 'Electric blanket' },
    { scheme: 'SCT', value: '27812008', meaning: 'Electric heating pad' },
    { scheme: 'DCM', value: '127250', meaning: 'Forced air heater' },
    { scheme: 'SCT', value: '420572009', meaning: 'Forced air warming blanket' },
    { scheme: 'DCM', value: '127251', meaning: 'Heated imaging device' },
    { scheme: 'DCM', value: '127252', meaning: 'Heated patient support' },
    { scheme: 'DCM', value: '127253', meaning: 'Heated water blanket' },
    { scheme: 'UMLS', value: 'C0181514', meaning: 'Heat lamp' },
    { scheme: 'SCT', value: '39790008', meaning: 'Non-electric heating pad' },
    { scheme: 'DCM', value: '127254', meaning: 'Pre-heated pad' },
    { scheme: 'DCM', value: '127255', meaning: 'Unheated' },
    { scheme: 'SCT', value: '71384000', meaning: 'Warmer device' },
    { scheme: 'SCT', value: '421335007', meaning: 'Warming blanket' },
  ],
};
