// Projection and Thalamic Fiber, PS3.16 CID 7702
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7702.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7702: ContextGroup = {
  cid: '7702',
  name: 'Projection and Thalamic Fiber',
  uid: '1.2.840.10008.6.1.1014',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NEU', value: '1319', meaning: 'corticobulbar tract' },
    { scheme: 'NEU', value: '1320', meaning: 'corticospinal tract' },
    { scheme: 'SCT', value: '85637007', meaning: 'internal capsule' },
    { scheme: 'SCT', value: '10517005', meaning: 'external capsule' },
    { scheme: 'SCT', value: '410726006', meaning: 'auditory radiation' },
    { scheme: 'SCT', value: '70105001', meaning: 'optic radiation' },
    { scheme: 'NEU', value: '1466', meaning: 'inferior optic radiation (Meyer\'s loop)' },
    { scheme: 'NEU', value: '3473', meaning: 'superior optic radiation (Baum\'s loop)' },
    { scheme: 'NEU', value: '1726', meaning: 'anterior thalamic radiation' },
    { scheme: 'NEU', value: '2081', meaning: 'superior thalamic radiation' },
    { scheme: 'NEU', value: '2082', meaning: 'inferior thalamic radiation' },
    { scheme: 'NEU', value: '2083', meaning: 'posterior thalamic radiation' },
  ],
};
