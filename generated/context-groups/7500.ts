// Neighbourhood Grey Tone Difference Based Feature, PS3.16 CID 7500
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7500.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7500: ContextGroup = {
  cid: '7500',
  name: 'Neighbourhood Grey Tone Difference Based Feature',
  uid: '1.2.840.10008.6.1.1273',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'IBSI', value: 'QCDE', meaning: 'Coarseness of NGTDM' },
    { scheme: 'IBSI', value: '65HE', meaning: 'Contrast of NGTDM' },
    { scheme: 'IBSI', value: 'NQ30', meaning: 'Busyness of NGTDM' },
    { scheme: 'IBSI', value: 'HDEZ', meaning: 'Complexity of NGTDM' },
    { scheme: 'IBSI', value: '1X9X', meaning: 'Strength of NGTDM' },
  ],
};
