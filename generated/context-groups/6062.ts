// Interventional Procedure Complication, PS3.16 CID 6062
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6062.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6062: ContextGroup = {
  cid: '6062',
  name: 'Interventional Procedure Complication',
  uid: '1.2.840.10008.6.1.391',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '110265006', meaning: 'Hemorrhage postprocedure' },
    { scheme: 'DCM', value: '111491', meaning: 'Abnormal discharge' },
    { scheme: 'SCT', value: '213262007', meaning: 'Hematoma - postoperative' },
    { scheme: 'SCT', value: '247472004', meaning: 'Weal' },
    { scheme: 'SCT', value: '408678008', meaning: 'Healthcare associated infection' },
    { scheme: 'SCT', value: '279047007', meaning: 'Persistent pain following procedure' },
    { scheme: 'SCT', value: '36118008', meaning: 'Pneumothorax' },
    { scheme: 'SCT', value: '271807003', meaning: 'Rash' },
    { scheme: 'SCT', value: '65124004', meaning: 'Swelling' },
    { scheme: 'SCT', value: '398665005', meaning: 'Vasovagal syncope' },
    { scheme: 'DCM', value: '111492', meaning: 'No complications' },
  ],
};
