// Hemodynamic Assessment, PS3.16 CID 3641
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3641.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3641: ContextGroup = {
  cid: '3641',
  name: 'Hemodynamic Assessment',
  uid: '1.2.840.10008.6.1.177',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '276780008', meaning: 'Left Ventricular Systolic Pressure' },
    { scheme: 'SCT', value: '276781007', meaning: 'Left Ventricular End-Diastolic Pressure' },
    { scheme: 'SCT', value: '250767002', meaning: 'Pulmonary Artery Pressure' },
    { scheme: 'SCT', value: '276901002', meaning: 'Pulmonary Vascular Resistance' },
    { scheme: 'SCT', value: '118433006', meaning: 'Pulmonary Capillary Wedge Pressure' },
    { scheme: 'SCT', value: '276772001', meaning: 'Right Ventricular Systolic Pressure' },
    { scheme: 'SCT', value: '276774000', meaning: 'Right Ventricular End-Diastolic Pressure' },
    { scheme: 'SCT', value: '276755008', meaning: 'Right Atrial Pressure' },
    { scheme: 'SCT', value: '88619007', meaning: 'Vascular Resistance' },
    { scheme: 'SCT', value: '271650006', meaning: 'Diastolic Pressure' },
  ],
};
