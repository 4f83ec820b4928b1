// Ophthalmic Imaging Agent, PS3.16 CID 4200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4200.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4200: ContextGroup = {
  cid: '4200',
  name: 'Ophthalmic Imaging Agent',
  uid: '1.2.840.10008.6.1.316',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '350086004', meaning: 'Fluorescein' },
    { scheme: 'SCT', value: '7292004', meaning: 'Indocyanine green' },
    { scheme: 'SCT', value: '330888007', meaning: 'Rose Bengal' },
    { scheme: 'SCT', value: '60441008', meaning: 'Trypan blue' },
    { scheme: 'SCT', value: '354064008', meaning: 'Methylene blue' },
  ],
};
