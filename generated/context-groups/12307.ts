// Cardiac Phase and Time Point, PS3.16 CID 12307
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12307.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12307: ContextGroup = {
  cid: '12307',
  name: 'Cardiac Phase and Time Point',
  uid: '1.2.840.10008.6.1.1148',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125320', meaning: 'Electromechanical Delay' },
    { scheme: 'DCM', value: '125321', meaning: 'Pre-ejection Period' },
    { scheme: 'SCT', value: '111973004', meaning: 'Systole' },
    { scheme: 'SCT', value: '444379001', meaning: 'Ventricular Isovolumic Contraction' },
    { scheme: 'SCT', value: '444371003', meaning: 'Ventricular Ejection (S-wave)' },
    { scheme: 'SCT', value: '416430001', meaning: 'End Systole' },
    { scheme: 'SCT', value: '90892000', meaning: 'Diastole' },
    { scheme: 'SCT', value: '444361000', meaning: 'Ventricular Isovolumic Relaxation' },
    { scheme: 'DCM', value: '125322', meaning: 'Atrial Diastolic Filling (D-wave)' },
    { scheme: 'SCT', value: '444392003', meaning: 'Diastolic Rapid Inflow (E-wave)' },
    { scheme: 'SCT', value: '444469002', meaning: 'Diastasis' },
    { scheme: 'SCT', value: '59972007', meaning: 'Atrial Systole (A-wave)' },
    { scheme: 'DCM', value: '125323', meaning: 'AR-wave' },
    { scheme: 'SCT', value: '416190007', meaning: 'End Diastole' },
    { scheme: 'DCM', value: '125324', meaning: 'Full Cardiac Cycle' },
    { scheme: 'DCM', value: '130701', meaning: 'Aortic Valve Closure' },
    { scheme: 'DCM', value: '130702', meaning: 'Aortic Valve Opening' },
    { scheme: 'DCM', value: '130699', meaning: 'Mitral Valve Closure' },
    { scheme: 'DCM', value: '130700', meaning: 'Mitral Valve Opening' },
  ],
};
