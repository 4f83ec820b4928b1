// Social History, PS3.16 CID 3774
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3774.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3774: ContextGroup = {
  cid: '3774',
  name: 'Social History',
  uid: '1.2.840.10008.6.1.262',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '365981007', meaning: 'Tobacco Smoking Behavior' },
    { scheme: 'SCT', value: '228366006', meaning: 'Drug misuse behavior' },
    { scheme: 'SCT', value: '256235009', meaning: 'Exercise' },
    { scheme: 'SCT', value: '364393001', meaning: 'Nutrition' },
    { scheme: 'SCT', value: '897148007', meaning: 'Alcohol consumption' },
  ],
};
