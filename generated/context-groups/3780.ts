// Left Ventricle Myocardial Wall 16 Segment Model, PS3.16 CID 3780
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3780.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3780: ContextGroup = { cid: '3780', name: 'Left Ventricle Myocardial Wall 16 Segment Model', uid: null, extensible: null, includes: [], codes: [] };
