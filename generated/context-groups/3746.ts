// Percutaneous Entry Site, PS3.16 CID 3746
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3746.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3746: ContextGroup = {
  cid: '3746',
  name: 'Percutaneous Entry Site',
  uid: '1.2.840.10008.6.1.243',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260590008', meaning: 'Via femoral artery' },
    { scheme: 'SCT', value: '444850002', meaning: 'Via radial artery' },
    { scheme: 'SCT', value: '260585005', meaning: 'Via brachial artery' },
    { scheme: 'SCT', value: '103387006', meaning: 'Via artery' },
    { scheme: 'SCT', value: '261459001', meaning: 'Via arm vein' },
    { scheme: 'SCT', value: '260601006', meaning: 'Via femoral vein' },
    { scheme: 'SCT', value: '103386002', meaning: 'Via vein' },
  ],
};
