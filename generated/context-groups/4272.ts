// Opt Scan Pattern Type, PS3.16 CID 4272
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4272.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4272: ContextGroup = {
  cid: '4272',
  name: 'Opt Scan Pattern Type',
  uid: '1.2.840.10008.6.1.1152',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128279', meaning: 'Cube B-scan pattern' },
    { scheme: 'DCM', value: '128280', meaning: 'Raster B-scan pattern' },
    { scheme: 'DCM', value: '128281', meaning: 'Line B-scan pattern' },
    { scheme: 'DCM', value: '128282', meaning: 'Radial B-scan pattern' },
    { scheme: 'DCM', value: '128283', meaning: 'Cross B-scan pattern' },
    { scheme: 'DCM', value: '128284', meaning: 'Circle B-scan pattern' },
    { scheme: 'DCM', value: '128285', meaning: 'Concentric circle B-scan pattern' },
    { scheme: 'DCM', value: '128286', meaning: 'Circle-raster B-scan pattern' },
    { scheme: 'DCM', value: '128287', meaning: 'Circle-radial B-scan pattern' },
    { scheme: 'DCM', value: '128288', meaning: 'Grid B-scan pattern' },
  ],
};
