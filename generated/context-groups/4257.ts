// Visual Field Global Index Name, PS3.16 CID 4257
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4257.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4257: ContextGroup = {
  cid: '4257',
  name: 'Visual Field Global Index Name',
  uid: '1.2.840.10008.6.1.916',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111852', meaning: 'Visual Field Index' },
    { scheme: 'DCM', value: '111853', meaning: 'Visual Field Loss Due to Diffuse Defect' },
    { scheme: 'DCM', value: '111854', meaning: 'Visual Field Loss Due to Local Defect' },
    { scheme: 'DCM', value: '111855', meaning: 'Glaucoma Hemifield Test Analysis' },
    { scheme: 'DCM', value: '111856', meaning: 'Optical Fixation Measurements' },
  ],
};
