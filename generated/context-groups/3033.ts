// EOG Lead, PS3.16 CID 3033
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3033.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3033: ContextGroup = {
  cid: '3033',
  name: 'EOG Lead',
  uid: '1.2.840.10008.6.1.1331',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '7:1320', meaning: 'E0' },
    { scheme: 'MDC', value: '7:1325', meaning: 'El1' },
    { scheme: 'MDC', value: '7:1329', meaning: 'El2' },
    { scheme: 'MDC', value: '7:1333', meaning: 'El3' },
    { scheme: 'MDC', value: '7:1337', meaning: 'El4' },
    { scheme: 'MDC', value: '7:1341', meaning: 'El5' },
    { scheme: 'MDC', value: '7:1345', meaning: 'El6' },
    { scheme: 'MDC', value: '7:1349', meaning: 'El7' },
    { scheme: 'MDC', value: '7:1354', meaning: 'Er1' },
    { scheme: 'MDC', value: '7:1358', meaning: 'Er2' },
    { scheme: 'MDC', value: '7:1362', meaning: 'Er3' },
    { scheme: 'MDC', value: '7:1366', meaning: 'Er4' },
    { scheme: 'MDC', value: '7:1370', meaning: 'Er5' },
    { scheme: 'MDC', value: '7:1374', meaning: 'Er6' },
    { scheme: 'MDC', value: '7:1378', meaning: 'Er7' },
    { scheme: 'MDC', value: '7:1381', meaning: 'ElL' },
    { scheme: 'MDC', value: '7:1386', meaning: 'ErL' },
    { scheme: 'MDC', value: '7:1389', meaning: 'Ela' },
    { scheme: 'MDC', value: '7:1393', meaning: 'Elb' },
    { scheme: 'MDC', value: '7:1398', meaning: 'Era' },
    { scheme: 'MDC', value: '7:1402', meaning: 'Erb' },
  ],
};
