// Single Dose Dosimetric Objective, PS3.16 CID 9529
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9529.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9529: ContextGroup = {
  cid: '9529',
  name: 'Single Dose Dosimetric Objective',
  uid: '1.2.840.10008.6.1.1239',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130001', meaning: 'Minimum Surface Radiation Dose' },
    { scheme: 'DCM', value: '130002', meaning: 'Maximum Surface Radiation Dose' },
    { scheme: 'DCM', value: '130003', meaning: 'Minimum Radiation Dose' },
    { scheme: 'DCM', value: '130004', meaning: 'Maximum Radiation Dose' },
    { scheme: 'DCM', value: '130005', meaning: 'Minimum Mean Radiation Dose' },
    { scheme: 'DCM', value: '130006', meaning: 'Maximum Mean Radiation Dose' },
    { scheme: 'DCM', value: '130007', meaning: 'Minimum Equivalent Uniform Dose' },
    { scheme: 'DCM', value: '130008', meaning: 'Maximum Equivalent Uniform Dose' },
    { scheme: 'DCM', value: '130009', meaning: 'Prescription Radiation Dose' },
  ],
};
