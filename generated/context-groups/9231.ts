// Workitem Definition, PS3.16 CID 9231
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9231.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9231: ContextGroup = {
  cid: '9231',
  name: 'Workitem Definition',
  uid: '1.2.840.10008.6.1.531',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110001', meaning: 'Image Processing' },
    { scheme: 'DCM', value: '110002', meaning: 'Quality Control' },
    { scheme: 'DCM', value: '110003', meaning: 'Computer Aided Diagnosis' },
    { scheme: 'DCM', value: '110004', meaning: 'Computer Aided Detection' },
    { scheme: 'DCM', value: '110005', meaning: 'Interpretation' },
    { scheme: 'DCM', value: '110006', meaning: 'Transcription' },
    { scheme: 'DCM', value: '110007', meaning: 'Report Verification' },
    { scheme: 'DCM', value: '128001', meaning: 'Add Addendum to Report' },
    { scheme: 'DCM', value: '110008', meaning: 'Print' },
    { scheme: 'DCM', value: '110009', meaning: 'No subsequent Workitems' },
    { scheme: 'DCM', value: '110013', meaning: 'Media Import' },
  ],
};
