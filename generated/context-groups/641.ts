// Virus, PS3.16 CID 641
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_641.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid641: ContextGroup = {
  cid: '641',
  name: 'Virus',
  uid: '1.2.840.10008.6.1.1106',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '42024000', meaning: 'Theiler\'s murine encephalomyelitis virus' },
    { scheme: 'SCT', value: '112381006', meaning: 'Adeno-associated virus group' },
  ],
};
