// Myocardial Wall Segments in Projection, PS3.16 CID 3718
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3718.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3718: ContextGroup = {
  cid: '3718',
  name: 'Myocardial Wall Segments in Projection',
  uid: '1.2.840.10008.6.1.219',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '264850008', meaning: 'left ventricle basal anterior segment' },
    { scheme: 'SCT', value: '73050001', meaning: 'myocardium of anterolateral region' },
    { scheme: 'SCT', value: '47962008', meaning: 'myocardium of apex of heart' },
    { scheme: 'SCT', value: '72542009', meaning: 'myocardium of diaphragmatic region' },
    { scheme: 'SCT', value: '264846001', meaning: 'left ventricle basal inferior segment' },
    { scheme: 'SCT', value: '33272004', meaning: 'myocardium of posterolateral region' },
    { scheme: 'SCT', value: '16239001', meaning: 'myocardium of inferolateral region' },
    { scheme: 'SCT', value: '264845002', meaning: 'left ventricle apical septal segment' },
  ],
};
