// Ion Therapy Particle, PS3.16 CID 9526
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9526.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9526: ContextGroup = {
  cid: '9526',
  name: 'Ion Therapy Particle',
  uid: '1.2.840.10008.6.1.1236',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'NCIt', value: 'C597', meaning: 'Ion' },
    { scheme: 'SCT', value: '89177007', meaning: 'Proton' },
    { scheme: 'DCM', value: '130141', meaning: '^3^Helium nucleus' },
    { scheme: 'DCM', value: '130142', meaning: '^4^Helium nucleus' },
    { scheme: 'DCM', value: '130143', meaning: '^12^Carbon nucleus' },
    { scheme: 'DCM', value: '130144', meaning: '^16^Oxygen nucleus' },
  ],
};
