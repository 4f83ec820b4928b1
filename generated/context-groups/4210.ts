// Ophthalmic Tomography Acquisition Device, PS3.16 CID 4210
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4210.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4210: ContextGroup = {
  cid: '4210',
  name: 'Ophthalmic Tomography Acquisition Device',
  uid: '1.2.840.10008.6.1.326',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '392012008', meaning: 'Optical Coherence Tomography Scanner' },
    { scheme: 'SCT', value: '416567007', meaning: 'Retinal Thickness Analyzer' },
    { scheme: 'SCT', value: '392004000', meaning: 'Confocal Scanning Laser Ophthalmoscope' },
    { scheme: 'DCM', value: '111626', meaning: 'Scheimpflug Camera' },
    { scheme: 'SCT', value: '392007007', meaning: 'Scanning Laser Polarimeter' },
    { scheme: 'DCM', value: '111945', meaning: 'Elevation-based corneal tomographer' },
    { scheme: 'DCM', value: '111946', meaning: 'Reflection-based corneal topographer' },
    { scheme: 'DCM', value: '111947', meaning: 'Interferometry-based corneal tomographer' },
  ],
};
