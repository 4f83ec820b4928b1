// IVUS Distance Measurement, PS3.16 CID 3481
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3481.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3481: ContextGroup = {
  cid: '3481',
  name: 'IVUS Distance Measurement',
  uid: '1.2.840.10008.6.1.116',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122330', meaning: 'EEM Diameter' },
    { scheme: 'SCT', value: '397413000', meaning: 'Vessel lumen diameter' },
    { scheme: 'SCT', value: '408706001', meaning: 'Stent Diameter' },
    { scheme: 'DCM', value: '122331', meaning: 'Plaque Plus Media Thickness' },
    { scheme: 'DCM', value: '122332', meaning: 'Lumen Perimeter' },
  ],
};
