// Model Document Title, PS3.16 CID 7061
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7061.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7061: ContextGroup = {
  cid: '7061',
  name: 'Model Document Title',
  uid: '1.2.840.10008.6.1.1202',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121324', meaning: 'Source image' },
    { scheme: 'LN', value: '85041-2', meaning: 'MR 3D CAM model' },
    { scheme: 'LN', value: '85040-4', meaning: 'CT 3D CAM model' },
    { scheme: 'DCM', value: '129018', meaning: 'US 3D CAM model' },
    { scheme: 'DCM', value: '129019', meaning: 'Mixed Modality 3D CAM model' },
    { scheme: 'DCM', value: '129020', meaning: 'Photogrammetric Imaging 3D CAM model' },
    { scheme: 'DCM', value: '129021', meaning: 'Laser Scanning 3D CAM model' },
  ],
};
