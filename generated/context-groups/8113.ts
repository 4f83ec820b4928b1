// Specimen Preparation Step, PS3.16 CID 8113
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8113.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8113: ContextGroup = {
  cid: '8113',
  name: 'Specimen Preparation Step',
  uid: '1.2.840.10008.6.1.1051',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '433455005', meaning: 'Specimen microwave heating' },
    { scheme: 'SCT', value: '433457002', meaning: 'Specimen steam heating' },
    { scheme: 'SCT', value: '433456006', meaning: 'Protease digestion of tissue specimen' },
    { scheme: 'SCT', value: '433470006', meaning: 'Specimen dehydration' },
    { scheme: 'SCT', value: '27872000', meaning: 'Specimen freezing' },
    { scheme: 'SCT', value: '433452008', meaning: 'Specimen clearing' },
  ],
};
