// Cranial Nerve, PS3.16 CID 7706
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7706.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7706: ContextGroup = {
  cid: '7706',
  name: 'Cranial Nerve',
  uid: '1.2.840.10008.6.1.1018',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '3960005', meaning: 'olfactory tract' },
    { scheme: 'SCT', value: '18234004', meaning: 'optic nerve' },
    { scheme: 'SCT', value: '56193007', meaning: 'oculomotor nerve' },
    { scheme: 'SCT', value: '39322007', meaning: 'trochlear nerve' },
    { scheme: 'SCT', value: '27612005', meaning: 'trigeminal nerve' },
    { scheme: 'SCT', value: '80622005', meaning: 'abducens nerve' },
    { scheme: 'SCT', value: '56052001', meaning: 'facial nerve' },
    { scheme: 'SCT', value: '8598002', meaning: 'vestibulocochlear nerve' },
    { scheme: 'SCT', value: '21161002', meaning: 'glossopharyngeal nerve' },
    { scheme: 'SCT', value: '88882009', meaning: 'vagus nerve' },
    { scheme: 'SCT', value: '15119000', meaning: 'accessory nerve' },
    { scheme: 'SCT', value: '37899009', meaning: 'hypoglossal nerve' },
  ],
};
