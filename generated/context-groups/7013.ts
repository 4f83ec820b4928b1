// Non-Image Source Instance Purpose of Reference, PS3.16 CID 7013
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7013.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7013: ContextGroup = {
  cid: '7013',
  name: 'Non-Image Source Instance Purpose of Reference',
  uid: '1.2.840.10008.6.1.1134',
  extensible: true,
  includes: ['7019'],
  codes: [
    { scheme: 'DCM', value: '128224', meaning: 'Source measurement' },
    { scheme: 'DCM', value: '128225', meaning: 'Source report' },
    { scheme: 'DCM', value: '128226', meaning: 'Source raw data' },
    { scheme: 'DCM', value: '125028', meaning: 'Source Deformable Spatial Registration' },
  ],
};
