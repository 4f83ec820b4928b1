// Couinaud Liver Segment, PS3.16 CID 7170
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7170.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7170: ContextGroup = {
  cid: '7170',
  name: 'Couinaud Liver Segment',
  uid: '1.2.840.10008.6.1.1358',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '71133005', meaning: 'Couinaud hepatic segment I' },
    { scheme: 'SCT', value: '277956007', meaning: 'Couinaud hepatic segment II' },
    { scheme: 'SCT', value: '277957003', meaning: 'Couinaud hepatic segment III' },
    { scheme: 'SCT', value: '277958008', meaning: 'Couinaud hepatic segment IV' },
    { scheme: 'SCT', value: '277959000', meaning: 'Couinaud hepatic segment V' },
    { scheme: 'SCT', value: '277960005', meaning: 'Couinaud hepatic segment VI' },
    { scheme: 'SCT', value: '277961009', meaning: 'Couinaud hepatic segment VII' },
    { scheme: 'SCT', value: '277962002', meaning: 'Couinaud hepatic segment VIII' },
  ],
};
