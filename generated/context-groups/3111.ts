// Nuclear Cardiology Radiopharmaceutical, PS3.16 CID 3111
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3111.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3111: ContextGroup = {
  cid: '3111',
  name: 'Nuclear Cardiology Radiopharmaceutical',
  uid: '1.2.840.10008.6.1.743',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '353842007', meaning: 'Thallium-201' },
    { scheme: 'SCT', value: '424299003', meaning: 'Tc-99m sestamibi' },
    { scheme: 'SCT', value: '424118002', meaning: 'Tc-99m tetrofosmin' },
  ],
};
