// Implant Fixation Method, PS3.16 CID 7310
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7310.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7310: ContextGroup = {
  cid: '7310',
  name: 'Implant Fixation Method',
  uid: '1.2.840.10008.6.1.1041',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129380009', meaning: 'Anchoring' },
    { scheme: 'SCT', value: '129379006', meaning: 'Fusion' },
    { scheme: 'SCT', value: '360038009', meaning: 'Gluing' },
    { scheme: 'SCT', value: '118470002', meaning: 'Internal skeletal fixation' },
    { scheme: 'SCT', value: '257835007', meaning: 'Internal fixation using plate' },
    { scheme: 'SCT', value: '257834006', meaning: 'Internal fixation using screw' },
    { scheme: 'SCT', value: '257833000', meaning: 'Internal fixation using staple' },
    { scheme: 'SCT', value: '257771002', meaning: 'Cemented component fixation' },
    { scheme: 'SCT', value: '304367000', meaning: 'Uncemented component fixation' },
    { scheme: 'SCT', value: '35860002', meaning: 'Repair by nailing' },
    { scheme: 'DCM', value: '112318', meaning: 'Pinning' },
    { scheme: 'DCM', value: '112319', meaning: 'Sewing' },
    { scheme: 'DCM', value: '112320', meaning: 'Bolting' },
    { scheme: 'DCM', value: '112321', meaning: 'Wedging' },
  ],
};
