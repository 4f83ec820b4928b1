// Premedication Agent for Small Animal Anesthesia, PS3.16 CID 626
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_626.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid626: ContextGroup = {
  cid: '626',
  name: 'Premedication Agent for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1091',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '96218000', meaning: 'Acepromazine' }, { scheme: 'SCT', value: '387258005', meaning: 'Chlorpromazine' }],
};
