// Ophthalmic Photography Illumination, PS3.16 CID 4203
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4203.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4203: ContextGroup = {
  cid: '4203',
  name: 'Ophthalmic Photography Illumination',
  uid: '1.2.840.10008.6.1.319',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '410461001', meaning: 'Dual diffuse direct illumination' },
    { scheme: 'SCT', value: '410462008', meaning: 'Fine slit beam direct illumination' },
    { scheme: 'SCT', value: '410463003', meaning: 'Broad tangential direct illumination' },
    { scheme: 'SCT', value: '410464009', meaning: 'Indirect sclerotic scatter illumination' },
    { scheme: 'SCT', value: '410465005', meaning: 'Indirect retroillumination from the iris' },
    { scheme: 'SCT', value: '410466006', meaning: 'Indirect retroillumination from the retina' },
    { scheme: 'SCT', value: '410467002', meaning: 'Indirect iris transillumination' },
    { scheme: 'DCM', value: '111625', meaning: 'Diffuse direct illumination' },
    { scheme: 'DCM', value: '111627', meaning: 'Scotopic light' },
    { scheme: 'DCM', value: '111628', meaning: 'Mesopic light' },
    { scheme: 'DCM', value: '111629', meaning: 'Photopic light' },
    { scheme: 'DCM', value: '111630', meaning: 'Dynamic light' },
  ],
};
