// Chest Finding or Feature Modifier, PS3.16 CID 6102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6102.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6102: ContextGroup = {
  cid: '6102',
  name: 'Chest Finding or Feature Modifier',
  uid: '1.2.840.10008.6.1.422',
  extensible: true,
  includes: ['6103', '6104', '6105', '6106', '6109', '6138'],
  codes: [],
};
