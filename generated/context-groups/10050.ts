// Summary Radiation Exposure Quantity, PS3.16 CID 10050
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10050.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10050: ContextGroup = {
  cid: '10050',
  name: 'Summary Radiation Exposure Quantity',
  uid: '1.2.840.10008.6.1.1028',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111636', meaning: 'Entrance Exposure at RP' },
    { scheme: 'DCM', value: '111637', meaning: 'Accumulated Average Glandular Dose (mammo)' },
    { scheme: 'DCM', value: '113722', meaning: 'Dose Area Product Total' },
    { scheme: 'DCM', value: '113726', meaning: 'Fluoro Dose Area Product Total' },
    { scheme: 'DCM', value: '113727', meaning: 'Acquisition Dose Area Product Total' },
    { scheme: 'DCM', value: '113730', meaning: 'Total Fluoro Time' },
    { scheme: 'DCM', value: '113731', meaning: 'Total Number of Radiographic Frames' },
    { scheme: 'DCM', value: '113507', meaning: 'Administered activity' },
    { scheme: 'DCM', value: '113813', meaning: 'CT Dose Length Product Total' },
    { scheme: 'DCM', value: '130745', meaning: 'CT Dose Length Product Sub-Total' },
    { scheme: 'DCM', value: '113830', meaning: 'Mean CTDIvol' },
    { scheme: 'DCM', value: '113839', meaning: 'Effective Dose' },
  ],
};
