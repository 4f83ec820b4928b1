// SR Document Purpose of Reference, PS3.16 CID 7006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7006.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7006: ContextGroup = {
  cid: '7006',
  name: 'SR Document Purpose of Reference',
  uid: '1.2.840.10008.6.1.487',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121331', meaning: 'Equivalent CDA Document' },
    { scheme: 'DCM', value: '121332', meaning: 'Complete Rendering for Presentation' },
    { scheme: 'DCM', value: '121333', meaning: 'Partial Rendering for Presentation' },
    { scheme: 'DCM', value: '121334', meaning: 'Extended Rendering for Presentation' },
    { scheme: 'DCM', value: '121335', meaning: 'Source Document' },
  ],
};
