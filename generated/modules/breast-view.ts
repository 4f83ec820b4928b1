// Breast View, PS3.3 Table C.8.21.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.6.html#table_C.8.21.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ViewCodeSequence, its conditions apart. */
export interface BreastViewViewCodeItemAttributes extends CodeSequenceMacro {
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1, Type 2. [C.8.21.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.6.html#table_C.8.21.6-1) */
  ViewModifierCodeSequence: CodeSequenceItem[] | null;
}

/** Breast View: PS3.3 Table C.8.21.6-1. */
export interface BreastViewModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.21.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.6.html#table_C.8.21.6-1) */
  ImageType: string[];
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 1. [C.8.21.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.6.html#table_C.8.21.6-1) */
  ViewCodeSequence: [BreastViewViewCodeItem];
  /** Breast Implant Present (0028,1300) CS, VM 1, Type 1C if Modality is MG. [C.8.21.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.6.html#table_C.8.21.6-1) */
  BreastImplantPresent?: 'YES' | 'NO';
  /** Partial View (0028,1350) CS, VM 1, Type 3. [C.8.21.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.6.html#table_C.8.21.6-1) */
  PartialView?: 'YES' | 'NO' | null;
  /** Partial View Code Sequence (0028,1352) SQ, VM 1, Type 1C if PartialView is YES. [C.8.21.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.6.html#table_C.8.21.6-1) */
  PartialViewCodeSequence?: CodeSequenceItem[];
}

/** An Item of ViewCodeSequence. */
export type BreastViewViewCodeItem = BreastViewViewCodeItemAttributes & CodeSequenceConditions;

export const breastViewRules: TableRules = {
  kind: 'module',
  id: 'BreastView',
  name: 'Breast View',
  table: 'table_C.8.21.6-1',
  section: 'sect_C.8.21.6',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: ['PRE_CONTRAST', 'POST_CONTRAST', 'TOMO_PROJ', 'TOMOSYNTHESIS', 'TOMO_SCOUT', 'PREFIRE', 'POSTFIRE', 'POSTBIOPSY', 'POSTMARKER'],
          value: 3,
          section: 'sect_C.8.21.6.1.1',
        },
        { kind: 'defined', terms: ['GENERATED_2D', 'MAXIMUM', 'MEAN', 'ADDITION', 'SUBTRACTION'], value: 4, section: 'sect_C.8.21.6.1.1' },
        { kind: 'defined', terms: ['LOW_ENERGY', 'HIGH_ENERGY'], value: 5, section: 'sect_C.8.21.6.1.1' },
      ],
    },
    {
      keyword: 'ViewCodeSequence',
      tag: '00540220',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4014' }] },
        {
          keyword: 'ViewModifierCodeSequence',
          tag: '00540222',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4015' }] }],
        },
      ],
    },
    {
      keyword: 'BreastImplantPresent',
      tag: '00281300',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }, decided: 'data', otherwise: 'allowed', hash: '6dd021679383' },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    { keyword: 'PartialView', tag: '00281350', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'PartialViewCodeSequence',
      tag: '00281352',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PartialView' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '405e348b744d' },
      items: [{ range: [1, 2] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4005' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastView = (dataset: object): Finding[] => validateTable(dataset, breastViewRules);
