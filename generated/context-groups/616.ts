// Anesthesia Maintenance Code Type from Anesthesia Quality Initiative, PS3.16 CID 616
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_616.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid616: ContextGroup = {
  cid: '616',
  name: 'Anesthesia Maintenance Code Type from Anesthesia Quality Initiative',
  uid: '1.2.840.10008.6.1.1081',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '112987001', meaning: 'Inhalation anesthesia system closed rebreathing primary agent' },
    { scheme: 'SCT', value: '44812007', meaning: 'Inhalation anesthesia system closed no rebreathing primary agent' },
  ],
};
