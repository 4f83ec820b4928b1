// Vertebra, PS3.16 CID 7603
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7603.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7603: ContextGroup = {
  cid: '7603',
  name: 'Vertebra',
  uid: '1.2.840.10008.6.1.1434',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '14806007', meaning: 'C1 vertebra' },
    { scheme: 'SCT', value: '39976000', meaning: 'C2 vertebra' },
    { scheme: 'SCT', value: '113205007', meaning: 'C3 vertebra' },
    { scheme: 'SCT', value: '5329002', meaning: 'C4 vertebra' },
    { scheme: 'SCT', value: '36978003', meaning: 'C5 vertebra' },
    { scheme: 'SCT', value: '36054005', meaning: 'C6 vertebra' },
    { scheme: 'SCT', value: '87391001', meaning: 'C7 vertebra' },
    { scheme: 'SCT', value: '64864005', meaning: 'T1 vertebra' },
    { scheme: 'SCT', value: '53733008', meaning: 'T2 vertebra' },
    { scheme: 'SCT', value: '1626008', meaning: 'T3 vertebra' },
    { scheme: 'SCT', value: '73071006', meaning: 'T4 vertebra' },
    { scheme: 'SCT', value: '56401006', meaning: 'T5 vertebra' },
    { scheme: 'SCT', value: '45296009', meaning: 'T6 vertebra' },
    { scheme: 'SCT', value: '62487009', meaning: 'T7 vertebra' },
    { scheme: 'SCT', value: '11068009', meaning: 'T8 vertebra' },
    { scheme: 'SCT', value: '82687006', meaning: 'T9 vertebra' },
    { scheme: 'SCT', value: '7610001', meaning: 'T10 vertebra' },
    { scheme: 'SCT', value: '12989004', meaning: 'T11 vertebra' },
    { scheme: 'SCT', value: '23215003', meaning: 'T12 vertebra' },
    { scheme: 'SCT', value: '66794005', meaning: 'L1 vertebra' },
    { scheme: 'SCT', value: '14293000', meaning: 'L2 vertebra' },
    { scheme: 'SCT', value: '36470004', meaning: 'L3 vertebra' },
    { scheme: 'SCT', value: '11994002', meaning: 'L4 vertebra' },
    { scheme: 'SCT', value: '49668003', meaning: 'L5 vertebra' },
  ],
};
