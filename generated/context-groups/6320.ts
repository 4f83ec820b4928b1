// Abdominopelvic Intervention, PS3.16 CID 6320
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6320.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6320: ContextGroup = {
  cid: '6320',
  name: 'Abdominopelvic Intervention',
  uid: '1.2.840.10008.6.1.1377',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '609638001', meaning: 'Operation on pelvic region of trunk' },
    { scheme: 'SCT', value: '90470006', meaning: 'Prostatectomy' },
    { scheme: 'NCIt', value: 'C15215', meaning: 'Cryoablation' },
    { scheme: 'NCIt', value: 'C131483', meaning: 'Irreversible electroporation' },
    { scheme: 'NCIt', value: 'C68681', meaning: 'Focused ultrasound ablation' },
  ],
};
