// Composite Feature Relation, PS3.16 CID 6035
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6035.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6035: ContextGroup = {
  cid: '6035',
  name: 'Composite Feature Relation',
  uid: '1.2.840.10008.6.1.365',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111153', meaning: 'Target Content Items are related temporally' },
    { scheme: 'DCM', value: '111154', meaning: 'Target Content Items are related spatially' },
    { scheme: 'DCM', value: '111155', meaning: 'Target Content Items are related contra-laterally' },
  ],
};
