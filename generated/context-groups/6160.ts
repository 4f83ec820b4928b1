// Breast Primary Tumor Assessment From AJCC, PS3.16 CID 6160
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6160.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6160: ContextGroup = {
  cid: '6160',
  name: 'Breast Primary Tumor Assessment From AJCC',
  uid: '1.2.840.10008.6.1.474',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1228950008', meaning: 'pTX' },
    { scheme: 'SCT', value: '1228951007', meaning: 'pT0' },
    { scheme: 'SCT', value: '1228953005', meaning: 'pTis' },
    { scheme: 'SCT', value: '1228954004', meaning: 'pTis (DCIS)' },
    { scheme: 'SCT', value: '1228956002', meaning: 'pTis (Paget)' },
    { scheme: 'SCT', value: '1228957006', meaning: 'pT1' },
    { scheme: 'SCT', value: '1228958001', meaning: 'pT1mi' },
    { scheme: 'SCT', value: '1228959009', meaning: 'pT1a' },
    { scheme: 'SCT', value: '1228962007', meaning: 'pT1b' },
    { scheme: 'SCT', value: '1229846008', meaning: 'pT1c' },
    { scheme: 'SCT', value: '1229852009', meaning: 'pT2' },
    { scheme: 'SCT', value: '1229859000', meaning: 'pT3' },
    { scheme: 'SCT', value: '1229864001', meaning: 'pT4' },
    { scheme: 'SCT', value: '1229865000', meaning: 'pT4a' },
    { scheme: 'SCT', value: '1229866004', meaning: 'pT4b' },
    { scheme: 'SCT', value: '1229867008', meaning: 'pT4c' },
    { scheme: 'SCT', value: '1229868003', meaning: 'pT4d' },
  ],
};
