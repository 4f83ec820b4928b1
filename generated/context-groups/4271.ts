// En Face Image Type, PS3.16 CID 4271
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4271.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4271: ContextGroup = {
  cid: '4271',
  name: 'En Face Image Type',
  uid: '1.2.840.10008.6.1.1151',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128257', meaning: 'Retina depth encoded vasculature flow' },
    { scheme: 'DCM', value: '128258', meaning: 'Retina depth encoded structural reflectance map' },
    { scheme: 'DCM', value: '128259', meaning: 'Retina vasculature flow' },
    { scheme: 'DCM', value: '128260', meaning: 'Retina structural reflectance map' },
    { scheme: 'DCM', value: '128261', meaning: 'Vitreous vasculature flow' },
    { scheme: 'DCM', value: '128262', meaning: 'Vitreous structural reflectance map' },
    { scheme: 'DCM', value: '128263', meaning: 'Radial peripapillary vasculature flow' },
    { scheme: 'DCM', value: '128264', meaning: 'Radial peripapillary structural reflectance map' },
    { scheme: 'DCM', value: '128265', meaning: 'Superficial retina vasculature flow' },
    { scheme: 'DCM', value: '128266', meaning: 'Superficial retina structural reflectance map' },
    { scheme: 'DCM', value: '128267', meaning: 'Middle inner retina vasculature flow' },
    { scheme: 'DCM', value: '128268', meaning: 'Middle inner structural reflectance map' },
    { scheme: 'DCM', value: '128269', meaning: 'Deep retina vasculature flow' },
    { scheme: 'DCM', value: '128270', meaning: 'Deep retina structural reflectance map' },
    { scheme: 'DCM', value: '128271', meaning: 'Outer retina vasculature flow' },
    { scheme: 'DCM', value: '128272', meaning: 'Outer retina structural reflectance map' },
    { scheme: 'DCM', value: '128273', meaning: 'Choriocapillaris vasculature flow' },
    { scheme: 'DCM', value: '128274', meaning: 'Choriocapillaris structural reflectance map' },
    { scheme: 'DCM', value: '128275', meaning: 'Choroid vasculature flow' },
    { scheme: 'DCM', value: '128276', meaning: 'Choroid structural reflectance map' },
    { scheme: 'DCM', value: '128277', meaning: 'Whole eye vasculature flow' },
    { scheme: 'DCM', value: '128278', meaning: 'Whole eye structural reflectance map' },
  ],
};
