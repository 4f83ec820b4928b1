// Fetal Cranium Anatomic Site, PS3.16 CID 12022
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12022.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12022: ContextGroup = {
  cid: '12022',
  name: 'Fetal Cranium Anatomic Site',
  uid: '1.2.840.10008.6.1.1007',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '30399003', meaning: 'Anterior Horn Lateral Ventricle' },
    { scheme: 'SCT', value: '113305005', meaning: 'Cerebellum' },
    { scheme: 'SCT', value: '372073000', meaning: 'Cerebral hemisphere' },
    { scheme: 'SCT', value: '54165005', meaning: 'Cisterna magna' },
    { scheme: 'SCT', value: '66720007', meaning: 'Lateral Ventricle' },
    { scheme: 'SCT', value: '700032006', meaning: 'Occipital region of scalp' },
    { scheme: 'SCT', value: '363654007', meaning: 'Orbit' },
    { scheme: 'SCT', value: '52943005', meaning: 'Posterior Horn Lateral Ventricle' },
  ],
};
