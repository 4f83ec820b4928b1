// Ophthalmic Measurement or Calculation Data Source, PS3.16 CID 4240
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4240.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4240: ContextGroup = {
  cid: '4240',
  name: 'Ophthalmic Measurement or Calculation Data Source',
  uid: '1.2.840.10008.6.1.886',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111780', meaning: 'Measurement From This Device' },
    { scheme: 'DCM', value: '113857', meaning: 'Manual Entry' },
    { scheme: 'DCM', value: '111781', meaning: 'External Data Source' },
    { scheme: 'DCM', value: '111782', meaning: 'Axial Measurements SOP Instance' },
    { scheme: 'DCM', value: '111783', meaning: 'Refractive Measurements SOP Instance' },
    { scheme: 'DCM', value: '111784', meaning: 'Autorefraction Measurements SOP Instance' },
    { scheme: 'DCM', value: '111757', meaning: 'Keratometry Measurements SOP Instance' },
  ],
};
