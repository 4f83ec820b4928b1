// Patient Eye Movement Command, PS3.16 CID 4201
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4201.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4201: ContextGroup = {
  cid: '4201',
  name: 'Patient Eye Movement Command',
  uid: '1.2.840.10008.6.1.317',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '408744005', meaning: 'Primary gaze' },
    { scheme: 'SCT', value: '255533007', meaning: 'Upward gaze' },
    { scheme: 'SCT', value: '255525006', meaning: 'Left upgaze' },
    { scheme: 'SCT', value: '255530005', meaning: 'Left gaze' },
    { scheme: 'SCT', value: '255523004', meaning: 'Left downgaze' },
    { scheme: 'SCT', value: '255521002', meaning: 'Downgaze' },
    { scheme: 'SCT', value: '255524005', meaning: 'Right downgaze' },
    { scheme: 'SCT', value: '255531009', meaning: 'Right gaze' },
    { scheme: 'SCT', value: '255526007', meaning: 'Right upgaze' },
    { scheme: 'SCT', value: '408745006', meaning: 'Convergent gaze' },
  ],
};
