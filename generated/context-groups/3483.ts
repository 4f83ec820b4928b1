// IVUS Longitudinal Measurement, PS3.16 CID 3483
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3483.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3483: ContextGroup = {
  cid: '3483',
  name: 'IVUS Longitudinal Measurement',
  uid: '1.2.840.10008.6.1.118',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '408703009', meaning: 'Stent Length' },
    { scheme: 'SCT', value: '408716009', meaning: 'Stenotic Lesion Length' },
    { scheme: 'DCM', value: '122341', meaning: 'Calcium Length' },
    { scheme: 'DCM', value: '122364', meaning: 'Stent Gap' },
  ],
};
