// Commissural Fiber, PS3.16 CID 7705
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7705.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7705: ContextGroup = {
  cid: '7705',
  name: 'Commissural Fiber',
  uid: '1.2.840.10008.6.1.1017',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '62872008', meaning: 'anterior commissure' },
    { scheme: 'SCT', value: '88442005', meaning: 'corpus callosum' },
    { scheme: 'SCT', value: '70215001', meaning: 'genu of corpus callosum' },
    { scheme: 'SCT', value: '23347006', meaning: 'splenium of corpus callosum' },
    { scheme: 'SCT', value: '60105000', meaning: 'tapetum of corpus callosum' },
    { scheme: 'SCT', value: '42932006', meaning: 'forceps minor' },
    { scheme: 'SCT', value: '80049006', meaning: 'forceps major' },
    { scheme: 'SCT', value: '279336005', meaning: 'posterior commissure' },
    { scheme: 'SCT', value: '6866008', meaning: 'habenular commissure' },
  ],
};
