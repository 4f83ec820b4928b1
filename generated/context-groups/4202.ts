// Ophthalmic Photography Acquisition Device, PS3.16 CID 4202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4202.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4202: ContextGroup = {
  cid: '4202',
  name: 'Ophthalmic Photography Acquisition Device',
  uid: '1.2.840.10008.6.1.318',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '409898007', meaning: 'Fundus Camera' },
    { scheme: 'SCT', value: '397247004', meaning: 'Slit Lamp Biomicroscope' },
    { scheme: 'SCT', value: '409903006', meaning: 'External Camera' },
    { scheme: 'SCT', value: '409899004', meaning: 'Specular Microscope' },
    { scheme: 'SCT', value: '102321001', meaning: 'Operating Microscope' },
    { scheme: 'SCT', value: '392001008', meaning: 'Scanning Laser Ophthalmoscope' },
    { scheme: 'SCT', value: '409901008', meaning: 'Indirect Ophthalmoscope' },
    { scheme: 'SCT', value: '409900009', meaning: 'Direct Ophthalmoscope' },
    { scheme: 'SCT', value: '409902001', meaning: 'Ophthalmic Endoscope' },
    { scheme: 'SCT', value: '397522002', meaning: 'Keratoscope' },
    { scheme: 'SCT', value: '420827006', meaning: 'Pupillograph' },
  ],
};
