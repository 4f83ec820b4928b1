// CAD Processing and Finding Summary, PS3.16 CID 6047
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6047.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6047: ContextGroup = {
  cid: '6047',
  name: 'CAD Processing and Finding Summary',
  uid: '1.2.840.10008.6.1.377',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111241', meaning: 'All algorithms succeeded; without findings' },
    { scheme: 'DCM', value: '111242', meaning: 'All algorithms succeeded; with findings' },
    { scheme: 'DCM', value: '111243', meaning: 'Not all algorithms succeeded; without findings' },
    { scheme: 'DCM', value: '111244', meaning: 'Not all algorithms succeeded; with findings' },
    { scheme: 'DCM', value: '111245', meaning: 'No algorithms succeeded; without findings' },
  ],
};
