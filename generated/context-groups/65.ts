// Imaging Agent Administration Premedication, PS3.16 CID 65
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_65.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid65: ContextGroup = {
  cid: '65',
  name: 'Imaging Agent Administration Premedication',
  uid: '1.2.840.10008.6.1.1255',
  extensible: true,
  includes: ['66'],
  codes: [
    { scheme: 'SCT', value: '116602009', meaning: 'Prednisone' },
    { scheme: 'SCT', value: '372682005', meaning: 'Diphenhydramine' },
    { scheme: 'SCT', value: '116593003', meaning: 'Methylprednisolone' },
    { scheme: 'SCT', value: '412248005', meaning: 'Methylprednisolone sodium phosphate' },
    { scheme: 'SCT', value: '109066000', meaning: 'Hydrocortisone sodium succinate' },
    { scheme: 'SCT', value: '49992008', meaning: 'Dexamethasone sodium sulfate' },
    { scheme: 'SCT', value: '373228009', meaning: 'H-1 Antihistamine' },
    { scheme: 'SCT', value: '387358007', meaning: 'Ephedrine' },
    { scheme: 'SCT', value: '372784001', meaning: 'Papaverine' },
  ],
};
