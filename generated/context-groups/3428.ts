// Cardiovascular Imaging Procedure, PS3.16 CID 3428
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3428.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3428: ContextGroup = {
  cid: '3428',
  name: 'Cardiovascular Imaging Procedure',
  uid: '1.2.840.10008.6.1.90',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '77343006', meaning: 'Angiography' },
    { scheme: 'SCT', value: '54640009', meaning: 'Aortography' },
    { scheme: 'SCT', value: '33367005', meaning: 'Coronary Arteriography' },
    { scheme: 'SCT', value: '252426003', meaning: 'Cardiac ventriculography' },
    { scheme: 'SCT', value: '265484009', meaning: 'Left Ventriculography' },
    { scheme: 'SCT', value: '265483003', meaning: 'Right Ventriculography' },
    { scheme: 'SCT', value: '252427007', meaning: 'Bypass graft angiography' },
    { scheme: 'DCM', value: '122058', meaning: 'Arterial conduit angiography' },
    { scheme: 'SCT', value: '105376000', meaning: 'Transesophageal echocardiography' },
    { scheme: 'SCT', value: '433236007', meaning: 'Transthoracic echocardiography' },
    { scheme: 'SCT', value: '433232009', meaning: 'Epicardial echocardiography' },
    { scheme: 'SCT', value: '241466007', meaning: 'Intravascular ultrasound' },
    { scheme: 'SCT', value: '252421008', meaning: 'Intracardiac echocardiography' },
  ],
};
