// Source of CT Dose Information, PS3.16 CID 10021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10021.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10021: ContextGroup = {
  cid: '10021',
  name: 'Source of CT Dose Information',
  uid: '1.2.840.10008.6.1.1055',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113856', meaning: 'Automated Data Collection' },
    { scheme: 'DCM', value: '113857', meaning: 'Manual Entry' },
    { scheme: 'DCM', value: '113866', meaning: 'Copied From Image Attributes' },
    { scheme: 'DCM', value: '113867', meaning: 'Computed From Image Attributes' },
    { scheme: 'DCM', value: '113868', meaning: 'Derived From Human-Readable Reports' },
  ],
};
