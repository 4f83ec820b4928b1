// Vascular Sclerosis Type, PS3.16 CID 3817
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3817.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3817: ContextGroup = {
  cid: '3817',
  name: 'Vascular Sclerosis Type',
  uid: '1.2.840.10008.6.1.275',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '47631006', meaning: 'adventitial degeneration' },
    { scheme: 'SCT', value: '32651000', meaning: 'arteriosclerosis with fibrinoid necrosis' },
    { scheme: 'SCT', value: '17941002', meaning: 'arteriolosclerosis' },
    { scheme: 'SCT', value: '28960008', meaning: 'arteriosclerosis' },
    { scheme: 'SCT', value: '48434008', meaning: 'atheroma' },
    { scheme: 'SCT', value: '20717008', meaning: 'atherosclerotic fibrous plaque' },
    { scheme: 'SCT', value: '29483008', meaning: 'calcified atheromatous plaque' },
    { scheme: 'SCT', value: '74937006', meaning: 'complicated atheromatous plaque' },
    { scheme: 'SCT', value: '42182000', meaning: 'cystic medical necrosis' },
    { scheme: 'SCT', value: '19952003', meaning: 'elastic vascular sclerosis' },
    { scheme: 'SCT', value: '53151000', meaning: 'fatty streaks' },
    { scheme: 'SCT', value: '72166006', meaning: 'fibroelastosis' },
    { scheme: 'SCT', value: '125358004', meaning: 'diffuse fibroelastosis' },
    { scheme: 'SCT', value: '125357009', meaning: 'focal fibroelastosis' },
    { scheme: 'SCT', value: '18016009', meaning: 'phlebosclerosis' },
    { scheme: 'SCT', value: '62189002', meaning: 'ulcerated atheromatous plaque' },
    { scheme: 'SCT', value: '33593002', meaning: 'vascular wall degeneration' },
  ],
};
