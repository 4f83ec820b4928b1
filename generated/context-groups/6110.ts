// Lung Anatomy Finding or Feature, PS3.16 CID 6110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6110.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6110: ContextGroup = {
  cid: '6110',
  name: 'Lung Anatomy Finding or Feature',
  uid: '1.2.840.10008.6.1.430',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '31094006', meaning: 'Lobe of lung' },
    { scheme: 'DCM', value: '112085', meaning: 'Midlung window' },
    { scheme: 'DCM', value: '112054', meaning: 'Secondary pulmonary lobule' },
    { scheme: 'SCT', value: '72674008', meaning: 'Segment of lung' },
  ],
};
