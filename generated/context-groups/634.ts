// Animal Handling Phase, PS3.16 CID 634
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_634.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid634: ContextGroup = {
  cid: '634',
  name: 'Animal Handling Phase',
  uid: '1.2.840.10008.6.1.1099',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '127101', meaning: 'In home cage' },
    { scheme: 'DCM', value: '127102', meaning: 'During transport' },
    { scheme: 'DCM', value: '127103', meaning: 'Staging prior to imaging' },
    { scheme: 'DCM', value: '127104', meaning: 'Preparation for imaging' },
    { scheme: 'SCT', value: '241687005', meaning: 'Anesthesia induction' },
    { scheme: 'SCT', value: '363679005', meaning: 'Imaging procedure' },
    { scheme: 'UMLS', value: 'C0002908', meaning: 'Anesthesia recovery period' },
  ],
};
