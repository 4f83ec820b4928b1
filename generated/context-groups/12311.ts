// Echo Measured Strain Property, PS3.16 CID 12311
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12311.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12311: ContextGroup = {
  cid: '12311',
  name: 'Echo Measured Strain Property',
  uid: '1.2.840.10008.6.1.1428',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130670', meaning: 'Longitudinal Lagrangian Strain' },
    { scheme: 'DCM', value: '130671', meaning: 'Peak Longitudinal Lagrangian Strain' },
    { scheme: 'DCM', value: '130672', meaning: 'Time to Peak Longitudinal Lagrangian Strain' },
    { scheme: 'DCM', value: '130673', meaning: 'Mechanical Dispersion' },
    { scheme: 'DCM', value: '130674', meaning: 'Longitudinal Lagrangian Strain Rate' },
    { scheme: 'DCM', value: '130675', meaning: 'Radial Lagrangian Strain' },
    { scheme: 'DCM', value: '130676', meaning: 'Radial Lagrangian Strain Rate' },
    { scheme: 'DCM', value: '130677', meaning: 'Circumferential Lagrangian Strain' },
    { scheme: 'DCM', value: '130678', meaning: 'Circumferential Lagrangian Strain Rate' },
  ],
};
