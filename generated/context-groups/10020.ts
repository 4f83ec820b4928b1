// Source of Projection X-Ray Dose Information, PS3.16 CID 10020
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10020.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10020: ContextGroup = {
  cid: '10020',
  name: 'Source of Projection X-Ray Dose Information',
  uid: '1.2.840.10008.6.1.1054',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113856', meaning: 'Automated Data Collection' },
    { scheme: 'DCM', value: '113857', meaning: 'Manual Entry' },
    { scheme: 'DCM', value: '113858', meaning: 'MPPS Content' },
    { scheme: 'SCT', value: '15869005', meaning: 'Dosimeter' },
    { scheme: 'DCM', value: '113866', meaning: 'Copied From Image Attributes' },
    { scheme: 'DCM', value: '113867', meaning: 'Computed From Image Attributes' },
    { scheme: 'DCM', value: '113868', meaning: 'Derived From Human-Readable Reports' },
    { scheme: 'DCM', value: '113940', meaning: 'System Calculated' },
  ],
};
