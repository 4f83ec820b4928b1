// Intervertebral Disc, PS3.16 CID 7604
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7604.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7604: ContextGroup = {
  cid: '7604',
  name: 'Intervertebral Disc',
  uid: '1.2.840.10008.6.1.1435',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1078209008', meaning: 'C2/C3 disc' },
    { scheme: 'SCT', value: '58820006', meaning: 'C3/C4 disc' },
    { scheme: 'SCT', value: '49400002', meaning: 'C4/C5 disc' },
    { scheme: 'SCT', value: '73959003', meaning: 'C5/C6 disc' },
    { scheme: 'SCT', value: '75095006', meaning: 'C6/C7 disc' },
    { scheme: 'SCT', value: '37414007', meaning: 'C7/T1 disc' },
    { scheme: 'SCT', value: '40908007', meaning: 'T1/T2 disc' },
    { scheme: 'SCT', value: '6004007', meaning: 'T2/T3 disc' },
    { scheme: 'SCT', value: '2620004', meaning: 'T3/T4 disc' },
    { scheme: 'SCT', value: '82965004', meaning: 'T4/T5 disc' },
    { scheme: 'SCT', value: '72692000', meaning: 'T5/T6 disc' },
    { scheme: 'SCT', value: '74401007', meaning: 'T6/T7 disc' },
    { scheme: 'SCT', value: '28693002', meaning: 'T7/T8 disc' },
    { scheme: 'SCT', value: '9188009', meaning: 'T8/T9 disc' },
    { scheme: 'SCT', value: '113209001', meaning: 'T9/T10 disc' },
    { scheme: 'SCT', value: '34959001', meaning: 'T10/T11 disc' },
    { scheme: 'SCT', value: '1537001', meaning: 'T11/T12 disc' },
    { scheme: 'SCT', value: '76206002', meaning: 'T12/L1 disc' },
    { scheme: 'SCT', value: '80064006', meaning: 'L1/L2 disc' },
    { scheme: 'SCT', value: '67459009', meaning: 'L2/L3 disc' },
    { scheme: 'SCT', value: '62551000', meaning: 'L3/L4 disc' },
    { scheme: 'SCT', value: '84020006', meaning: 'L4/L5 disc' },
    { scheme: 'SCT', value: '715056000', meaning: 'L5/S1 disc' },
  ],
};
