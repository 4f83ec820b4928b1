// Fibril, PS3.16 CID 640
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_640.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid640: ContextGroup = {
  cid: '640',
  name: 'Fibril',
  uid: '1.2.840.10008.6.1.1105',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '127851', meaning: 'Human alpha synuclein preformed fibrils' },
    { scheme: 'DCM', value: '127852', meaning: 'Mouse alpha synuclein preformed fibrils' },
    { scheme: 'DCM', value: '127853', meaning: 'Human Tau preformed fibrils' },
    { scheme: 'DCM', value: '127854', meaning: 'Mouse Tau preformed fibrils' },
  ],
};
