// Vascular Index/Ratio, PS3.16 CID 12121
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12121.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12121: ContextGroup = {
  cid: '12121',
  name: 'Vascular Index/Ratio',
  uid: '1.2.840.10008.6.1.587',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '20167-3', meaning: 'Acceleration Index' },
    { scheme: 'SCT', value: '408714007', meaning: 'Lumen Area Stenosis' },
    { scheme: 'SCT', value: '408715008', meaning: 'Lumen Diameter Stenosis' },
    { scheme: 'LN', value: '12008-9', meaning: 'Pulsatility Index' },
    { scheme: 'LN', value: '12023-8', meaning: 'Resistivity Index' },
    { scheme: 'LN', value: '12144-2', meaning: 'Systolic to Diastolic Velocity Ratio' },
    { scheme: 'LN', value: '33867-3', meaning: 'Velocity ratio' },
  ],
};
