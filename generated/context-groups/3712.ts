// Vessel Descriptor, PS3.16 CID 3712
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3712.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3712: ContextGroup = {
  cid: '3712',
  name: 'Vessel Descriptor',
  uid: '1.2.840.10008.6.1.213',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373138006', meaning: 'Ulcerated' },
    { scheme: 'SCT', value: '371893007', meaning: 'Restenotic' },
    { scheme: 'SCT', value: '371894001', meaning: 'Bifurcation' },
    { scheme: 'SCT', value: '371895000', meaning: 'Culprit' },
    { scheme: 'SCT', value: '255378009', meaning: 'Aneurysmal' },
    { scheme: 'SCT', value: '371915000', meaning: 'Diffuse Disease' },
    { scheme: 'SCT', value: '371873004', meaning: 'Luminal Irregularities' },
    { scheme: 'SCT', value: '424045003', meaning: 'Muscle Bridge' },
    { scheme: 'SCT', value: '386139002', meaning: 'Stenotic' },
    { scheme: 'SCT', value: '386140000', meaning: 'Ectatic' },
    { scheme: 'SCT', value: '237897009', meaning: 'Calcified' },
    { scheme: 'SCT', value: '396339007', meaning: 'Thrombus' },
    { scheme: 'SCT', value: '386137000', meaning: 'Tortuous' },
    { scheme: 'SCT', value: '386138005', meaning: 'Stented' },
  ],
};
