// Ophthalmic Lens, PS3.16 CID 4205
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4205.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4205: ContextGroup = {
  cid: '4205',
  name: 'Ophthalmic Lens',
  uid: '1.2.840.10008.6.1.321',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '409897002', meaning: 'Indirect ophthalmoscopy lens' },
    { scheme: 'SCT', value: '409783000', meaning: 'Concave contact fundus lens' },
    { scheme: 'SCT', value: '410688004', meaning: 'Concave noncontact fundus lens' },
    { scheme: 'SCT', value: '410686000', meaning: 'Contact fundus lens' },
    { scheme: 'SCT', value: '389156006', meaning: 'Goniolens' },
    { scheme: 'SCT', value: '410687009', meaning: 'Convex noncontact fundus lens' },
    { scheme: 'SCT', value: '410685001', meaning: 'Noncontact fundus lens' },
    { scheme: 'SCT', value: '410689007', meaning: 'Convex contact fundus lens' },
  ],
};
