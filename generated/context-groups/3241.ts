// Hemodynamic Measurement Technique, PS3.16 CID 3241
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3241.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3241: ContextGroup = {
  cid: '3241',
  name: 'Hemodynamic Measurement Technique',
  uid: '1.2.840.10008.6.1.54',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128580001', meaning: 'Averaged hemodynamic measurement method' },
    { scheme: 'SCT', value: '128577002', meaning: 'Composite hemodynamic measurement method' },
    { scheme: 'SCT', value: '128576006', meaning: 'Computed hemodynamic measurement method' },
    { scheme: 'SCT', value: '133910006', meaning: 'Conductance catheter method' },
    { scheme: 'SCT', value: '133911005', meaning: 'Doppler catheter method' },
    { scheme: 'SCT', value: '128573003', meaning: 'Dual catheter method' },
    { scheme: 'SCT', value: '128581002', meaning: 'Fluid filled catheter method' },
    { scheme: 'SCT', value: '133912003', meaning: 'Fiberoptic catheter method' },
    { scheme: 'SCT', value: '128575005', meaning: 'Pullback method' },
    { scheme: 'SCT', value: '128448001', meaning: 'Pulmonary capillary wedge method' },
    { scheme: 'SCT', value: '128578007', meaning: 'Static catheter method' },
    { scheme: 'SCT', value: '133914002', meaning: 'Thermistor catheter method' },
    { scheme: 'SCT', value: '128582009', meaning: 'Tip manometer method' },
    { scheme: 'SCT', value: '128579004', meaning: 'Wedge method' },
  ],
};
