// Intravascular Frame Content, PS3.3 Table C.8.27.6.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.2.html#table_C.8.27.6.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of IntravascularFrameContentSequence. */
export interface IntravascularFrameContentIntravascularFrameContentItem {
  /** Intravascular Longitudinal Distance (0052,0028) FD, VM 1, Type 1C if IVUSAcquisition is MEASURED. [C.8.27.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.2.html#table_C.8.27.6.2-1) */
  IntravascularLongitudinalDistance?: number;
  /** Seam Line Location (0052,0033) FD, VM 1, Type 2C if PresentationIntentType is "FOR PRESENTATION". [C.8.27.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.2.html#table_C.8.27.6.2-1) */
  SeamLineLocation?: number | null;
}

/** Intravascular Frame Content: PS3.3 Table C.8.27.6.2-1. */
export interface IntravascularFrameContentFunctionalGroup {
  /** Intravascular Frame Content Sequence (0052,0027) SQ, VM 1, Type 1. [C.8.27.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.2.html#table_C.8.27.6.2-1) */
  IntravascularFrameContentSequence: [IntravascularFrameContentIntravascularFrameContentItem];
}

export const intravascularFrameContentRules: TableRules = {
  kind: 'functional-group',
  id: 'IntravascularFrameContent',
  name: 'Intravascular Frame Content',
  table: 'table_C.8.27.6.2-1',
  section: 'sect_C.8.27.6.2',
  rows: [
    {
      keyword: 'IntravascularFrameContentSequence',
      tag: '00520027',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'IntravascularLongitudinalDistance',
          tag: '00520028',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MEASURED'] }, decided: 'data', otherwise: 'forbidden', hash: '47df460b2693' },
        },
        {
          keyword: 'SeamLineLocation',
          tag: '00520033',
          vr: 'FD',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'b3e9a2b3cb9b',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntravascularFrameContent = (dataset: object): Finding[] => validateTable(dataset, intravascularFrameContentRules);
