// Blood Gas Content, PS3.16 CID 3525
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3525.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3525: ContextGroup = {
  cid: '3525',
  name: 'Blood Gas Content',
  uid: '1.2.840.10008.6.1.139',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '20565-8', meaning: 'Blood Carbon dioxide content' },
    { scheme: 'LN', value: '2026-3', meaning: 'Arterial Blood Carbon dioxide content' },
    { scheme: 'LN', value: '2027-1', meaning: 'Venous Blood Carbon dioxide content' },
    { scheme: 'DCM', value: '122185', meaning: 'Blood Oxygen content' },
    { scheme: 'LN', value: '19218-7', meaning: 'Arterial Oxygen content' },
    { scheme: 'LN', value: '19220-3', meaning: 'Venous Oxygen content' },
    { scheme: 'LN', value: '10232-7', meaning: 'Aortic Root Oxygen content' },
    { scheme: 'LN', value: '10245-9', meaning: 'Pulmonary Artery Main Oxygen content' },
    { scheme: 'LN', value: '10247-5', meaning: 'Pulmonary Wedge Oxygen content' },
  ],
};
