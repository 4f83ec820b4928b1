// Severity Descriptor, PS3.16 CID 6130
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6130.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6130: ContextGroup = {
  cid: '6130',
  name: 'Severity Descriptor',
  uid: '1.2.840.10008.6.1.450',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255604002', meaning: 'Mild' },
    { scheme: 'SCT', value: '6736007', meaning: 'Moderate' },
    { scheme: 'SCT', value: '24484000', meaning: 'Severe' },
    { scheme: 'SCT', value: '385315009', meaning: 'Acute onset' },
    { scheme: 'SCT', value: '90734009', meaning: 'Chronic' },
    { scheme: 'DCM', value: '112159', meaning: 'Hyper-acute' },
    { scheme: 'SCT', value: '19939008', meaning: 'Subacute' },
  ],
};
