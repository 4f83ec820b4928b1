// Non-invasive Vascular Procedure, PS3.16 CID 3820
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3820.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3820: ContextGroup = {
  cid: '3820',
  name: 'Non-invasive Vascular Procedure',
  uid: '1.2.840.10008.6.1.276',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '241663008', meaning: 'vascular MRI' },
    { scheme: 'SCT', value: '241620005', meaning: 'cardiac MRI' },
    { scheme: 'SCT', value: '303680000', meaning: 'cardiovascular CT' },
    { scheme: 'SCT', value: '241553009', meaning: 'CT of abdominal aorta' },
    { scheme: 'SCT', value: '1187246003', meaning: 'CT of abdominal aorta without contrast' },
    { scheme: 'SCT', value: '444968003', meaning: 'CT arteriography of abdominal aorta with contrast' },
    { scheme: 'SCT', value: '303827001', meaning: 'trunk angiography' },
    { scheme: 'SCT', value: '271993009', meaning: 'peripheral angiography' },
  ],
};
