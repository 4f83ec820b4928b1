// Microscopy Illuminator and Sensor Color, PS3.16 CID 8122
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8122.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8122: ContextGroup = {
  cid: '8122',
  name: 'Microscopy Illuminator and Sensor Color',
  uid: '1.2.840.10008.6.1.899',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '414298005', meaning: 'Full Spectrum' },
    { scheme: 'SCT', value: '414497003', meaning: 'Infrared' },
    { scheme: 'SCT', value: '371240000', meaning: 'Red' },
    { scheme: 'SCT', value: '371246006', meaning: 'Green' },
    { scheme: 'SCT', value: '405738005', meaning: 'Blue' },
    { scheme: 'SCT', value: '415770004', meaning: 'Ultraviolet' },
  ],
};
