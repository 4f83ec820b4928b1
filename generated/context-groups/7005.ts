// Contributing Equipment Purpose of Reference, PS3.16 CID 7005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7005.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7005: ContextGroup = {
  cid: '7005',
  name: 'Contributing Equipment Purpose of Reference',
  uid: '1.2.840.10008.6.1.486',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109101', meaning: 'Acquisition Equipment' },
    { scheme: 'DCM', value: '109102', meaning: 'Processing Equipment' },
    { scheme: 'DCM', value: '109103', meaning: 'Modifying Equipment' },
    { scheme: 'DCM', value: '109104', meaning: 'De-identifying Equipment' },
    { scheme: 'DCM', value: '109105', meaning: 'Frame Extracting Equipment' },
    { scheme: 'DCM', value: '109106', meaning: 'Enhanced Multi-frame Conversion Equipment' },
    { scheme: 'DCM', value: 'MEDIM', meaning: 'Portable Media Importer Equipment' },
    { scheme: 'DCM', value: 'FILMD', meaning: 'Film Digitizer' },
    { scheme: 'DCM', value: 'DOCD', meaning: 'Document Digitizer Equipment' },
    { scheme: 'DCM', value: 'VIDD', meaning: 'Video Tape Digitizer Equipment' },
    { scheme: 'DCM', value: '109100', meaning: 'Synthesizing Equipment' },
  ],
};
