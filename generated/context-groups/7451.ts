// Family Member, PS3.16 CID 7451
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7451.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7451: ContextGroup = {
  cid: '7451',
  name: 'Family Member',
  uid: '1.2.840.10008.6.1.515',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '65656005', meaning: 'Natural mother' },
    { scheme: 'SCT', value: '9947008', meaning: 'Natural father' },
    { scheme: 'SCT', value: '73678001', meaning: 'Natural sister' },
    { scheme: 'SCT', value: '60614009', meaning: 'Natural brother' },
    { scheme: 'SCT', value: '25211005', meaning: 'Aunt' },
    { scheme: 'SCT', value: '38048003', meaning: 'Uncle' },
    { scheme: 'SCT', value: '2272004', meaning: 'Half-sister' },
    { scheme: 'SCT', value: '45929001', meaning: 'Half-brother' },
    { scheme: 'SCT', value: '17945006', meaning: 'Natural grand-mother' },
    { scheme: 'SCT', value: '62296006', meaning: 'Natural grand-father' },
    { scheme: 'SCT', value: '83420006', meaning: 'Natural daughter' },
    { scheme: 'SCT', value: '113160008', meaning: 'Natural son' },
    { scheme: 'SCT', value: '270002', meaning: 'Female first cousin' },
    { scheme: 'SCT', value: '11993008', meaning: 'Male first cousin' },
  ],
};
