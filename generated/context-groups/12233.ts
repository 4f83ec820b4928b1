// Cardiac Phase, PS3.16 CID 12233
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12233.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12233: ContextGroup = {
  cid: '12233',
  name: 'Cardiac Phase',
  uid: '1.2.840.10008.6.1.624',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '111973004', meaning: 'Systole' },
    { scheme: 'SCT', value: '90892000', meaning: 'Diastole' },
    { scheme: 'SCT', value: '416190007', meaning: 'End Diastole' },
    { scheme: 'SCT', value: '416430001', meaning: 'End Systole' },
    { scheme: 'SCT', value: '444389002', meaning: 'Early Diastole' },
    { scheme: 'SCT', value: '255236000', meaning: 'Peak Systolic' },
    { scheme: 'SCT', value: '59972007', meaning: 'Atrial Systole' },
    { scheme: 'SCT', value: '8997002', meaning: 'Ventricular Systole' },
    { scheme: 'SCT', value: '444379001', meaning: 'Ventricular Isovolumic Contraction' },
    { scheme: 'SCT', value: '444371003', meaning: 'Ventricular Ejection' },
    { scheme: 'SCT', value: '444361000', meaning: 'Ventricular Isovolumic Relaxation' },
    { scheme: 'SCT', value: '444392003', meaning: 'Diastolic Rapid Inflow' },
    { scheme: 'SCT', value: '444469002', meaning: 'Diastasis' },
  ],
};
