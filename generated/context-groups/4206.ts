// Ophthalmic Channel Description, PS3.16 CID 4206
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4206.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4206: ContextGroup = {
  cid: '4206',
  name: 'Ophthalmic Channel Description',
  uid: '1.2.840.10008.6.1.322',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '405738005', meaning: 'Blue' },
    { scheme: 'SCT', value: '414298005', meaning: 'Full Spectrum' },
    { scheme: 'SCT', value: '371246006', meaning: 'Green' },
    { scheme: 'SCT', value: '414497003', meaning: 'Infrared' },
    { scheme: 'SCT', value: '371240000', meaning: 'Red' },
    { scheme: 'SCT', value: '405739002', meaning: 'Red free' },
    { scheme: 'SCT', value: '415770004', meaning: 'Ultraviolet' },
  ],
};
