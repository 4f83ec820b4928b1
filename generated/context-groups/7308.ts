// Human Hip Implant Component Type, PS3.16 CID 7308
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7308.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7308: ContextGroup = {
  cid: '7308',
  name: 'Human Hip Implant Component Type',
  uid: '1.2.840.10008.6.1.1039',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112305', meaning: 'Acetabular Cup Shell' },
    { scheme: 'DCM', value: '112306', meaning: 'Acetabular Cup Insert' },
    { scheme: 'DCM', value: '112307', meaning: 'Acetabular Cup Monoblock' },
    { scheme: 'SCT', value: '304121006', meaning: 'Femoral Head Prosthesis' },
    { scheme: 'DCM', value: '112308', meaning: 'Femoral Head Ball Component' },
    { scheme: 'DCM', value: '112309', meaning: 'Femoral Head Cone Taper Component' },
    { scheme: 'DCM', value: '112310', meaning: 'Femoral Stem' },
    { scheme: 'DCM', value: '112311', meaning: 'Femoral Stem Distal Component' },
    { scheme: 'DCM', value: '112312', meaning: 'Femoral Stem Proximal Component' },
    { scheme: 'DCM', value: '112313', meaning: 'Femoral Stem Component' },
    { scheme: 'DCM', value: '112314', meaning: 'Neck Component' },
    { scheme: 'DCM', value: '112315', meaning: 'Monoblock Stem' },
    { scheme: 'DCM', value: '112325', meaning: 'Distal Centralizer' },
    { scheme: 'DCM', value: '112316', meaning: 'Prosthetic Shaft Augment' },
    { scheme: 'DCM', value: '112317', meaning: 'Femoral Head Resurfacing Component' },
  ],
};
