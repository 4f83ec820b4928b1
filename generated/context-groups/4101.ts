// Tracer Kinetic Model, PS3.16 CID 4101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4101.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4101: ContextGroup = {
  cid: '4101',
  name: 'Tracer Kinetic Model',
  uid: '1.2.840.10008.6.1.986',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126340', meaning: 'Standard Tofts Model' },
    { scheme: 'DCM', value: '126341', meaning: 'Extended Tofts Model' },
    { scheme: 'DCM', value: '126343', meaning: 'First Pass Leakage Profile (FPLP) Model' },
    { scheme: 'DCM', value: '126344', meaning: 'Shutter-Speed Model (SSM)' },
    { scheme: 'DCM', value: '126345', meaning: 'Gamma Capillary Transit Time (GCTT) Model' },
    { scheme: 'DCM', value: '126346', meaning: 'Adiabatic Tissue Homogeneity (ATH) Model' },
    { scheme: 'DCM', value: '126347', meaning: 'Two Compartment Exchange (2CX) Model' },
  ],
};
