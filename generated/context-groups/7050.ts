// De-identification Method, PS3.16 CID 7050
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7050.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7050: ContextGroup = {
  cid: '7050',
  name: 'De-identification Method',
  uid: '1.2.840.10008.6.1.925',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113100', meaning: 'Basic Application Confidentiality Profile' },
    { scheme: 'DCM', value: '113101', meaning: 'Clean Pixel Data Option' },
    { scheme: 'DCM', value: '113102', meaning: 'Clean Recognizable Visual Features Option' },
    { scheme: 'DCM', value: '113103', meaning: 'Clean Graphics Option' },
    { scheme: 'DCM', value: '113104', meaning: 'Clean Structured Content Option' },
    { scheme: 'DCM', value: '113105', meaning: 'Clean Descriptors Option' },
    { scheme: 'DCM', value: '113106', meaning: 'Retain Longitudinal Temporal Information Full Dates Option' },
    { scheme: 'DCM', value: '113107', meaning: 'Retain Longitudinal Temporal Information Modified Dates Option' },
    { scheme: 'DCM', value: '113108', meaning: 'Retain Patient Characteristics Option' },
    { scheme: 'DCM', value: '113109', meaning: 'Retain Device Identity Option' },
    { scheme: 'DCM', value: '113110', meaning: 'Retain UIDs Option' },
    { scheme: 'DCM', value: '113111', meaning: 'Retain Safe Private Option' },
    { scheme: 'DCM', value: '113112', meaning: 'Retain Institution Identity Option' },
  ],
};
