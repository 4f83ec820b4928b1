// Hemodynamic Resistance Measurement, PS3.16 CID 3619
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3619.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3619: ContextGroup = {
  cid: '3619',
  name: 'Hemodynamic Resistance Measurement',
  uid: '1.2.840.10008.6.1.169',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '276901002', meaning: 'Pulmonary Vascular Resistance' },
    { scheme: 'SCT', value: '386530009', meaning: 'Systemic Vascular Resistance' },
    { scheme: 'DCM', value: '122215', meaning: 'Total Pulmonary Resistance' },
    { scheme: 'DCM', value: '122216', meaning: 'Total Vascular Resistance' },
  ],
};
