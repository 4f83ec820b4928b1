// Wall Motion, PS3.16 CID 3703
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3703.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3703: ContextGroup = {
  cid: '3703',
  name: 'Wall Motion',
  uid: '1.2.840.10008.6.1.205',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373121007', meaning: 'Not Evaluated' },
    { scheme: 'SCT', value: '261665006', meaning: 'Unknown' },
    { scheme: 'DCM', value: '122288', meaning: 'Not visualized' },
    { scheme: 'SCT', value: '373122000', meaning: 'Normal wall motion' },
    { scheme: 'SCT', value: '373123005', meaning: 'Hyperkinetic region' },
    { scheme: 'SCT', value: '37706002', meaning: 'Hypokinesis' },
    { scheme: 'SCT', value: '371868005', meaning: 'Mild Hypokinesis' },
    { scheme: 'SCT', value: '371869002', meaning: 'Moderate Hypokinesis' },
    { scheme: 'SCT', value: '371870001', meaning: 'Severe Hypokinesis' },
    { scheme: 'SCT', value: '195675009', meaning: 'Akinesis' },
    { scheme: 'SCT', value: '25437005', meaning: 'Dyskinesis' },
  ],
};
