// Patient Equipment Relationship, PS3.16 CID 21
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_21.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid21: ContextGroup = {
  cid: '21',
  name: 'Patient Equipment Relationship',
  uid: '1.2.840.10008.6.1.15',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399366008', meaning: 'oblique' },
    { scheme: 'SCT', value: '102540008', meaning: 'headfirst' },
    { scheme: 'SCT', value: '102541007', meaning: 'feet-first' },
    { scheme: 'SCT', value: '399220000', meaning: 'transverse' },
    { scheme: 'DCM', value: '126830', meaning: 'left first' },
    { scheme: 'DCM', value: '126831', meaning: 'right first' },
    { scheme: 'DCM', value: '126832', meaning: 'posterior first' },
    { scheme: 'DCM', value: '126833', meaning: 'anterior first' },
  ],
};
