// Dosimetric Objective, PS3.3 Table C.36.2.1.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, contentItemRules } from './content-item.ts';
import { type RadiobiologicalDoseEffectDescriptionItem, radiobiologicalDoseEffectDescriptionRules } from './radiobiological-dose-effect-description.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of DosimetricObjectiveParameterSequence, its conditions apart. */
export interface DosimetricObjectiveDosimetricObjectiveParameterItemAttributes extends ContentItemMacro {
  /** Radiobiological Dose Effect Sequence (3010,0001) SQ, VM 1, Type 1C. [C.36.2.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1) */
  RadiobiologicalDoseEffectSequence?: [RadiobiologicalDoseEffectDescriptionItem];
}

/** Dosimetric Objective: PS3.3 Table C.36.2.1.4-1. */
export interface DosimetricObjectiveMacro {
  /** Dosimetric Objective UID (3010,006E) UI, VM 1, Type 1. [C.36.2.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1) */
  DosimetricObjectiveUID: string;
  /** Originating SOP Instance Reference Sequence (3010,0007) SQ, VM 1, Type 1C. [C.36.2.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1) */
  OriginatingSOPInstanceReferenceSequence?: [SOPInstanceReferenceMacro];
  /** Dosimetric Objective Type Code Sequence (3010,006D) SQ, VM 1, Type 1. [C.36.2.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1) */
  DosimetricObjectiveTypeCodeSequence: [CodeSequenceItem];
  /** Dosimetric Objective Parameter Sequence (3010,0070) SQ, VM 1, Type 2. [C.36.2.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1) */
  DosimetricObjectiveParameterSequence: DosimetricObjectiveDosimetricObjectiveParameterItem[] | null;
  /** Absolute Dosimetric Objective Flag (3010,0073) CS, VM 1, Type 1. [C.36.2.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1) */
  AbsoluteDosimetricObjectiveFlag: 'YES' | 'NO';
  /** Dosimetric Objective Purpose (3010,0075) CS, VM 1, Type 2. [C.36.2.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.4.html#table_C.36.2.1.4-1) */
  DosimetricObjectivePurpose: 'OPTIMIZATION' | 'EVALUATION' | 'BOTH' | null;
}

/** An Item of DosimetricObjectiveParameterSequence. */
export type DosimetricObjectiveDosimetricObjectiveParameterItem = DosimetricObjectiveDosimetricObjectiveParameterItemAttributes & ContentItemConditions;

export const dosimetricObjectiveRules: TableRules = {
  kind: 'macro',
  id: 'DosimetricObjective',
  name: 'Dosimetric Objective',
  table: 'table_C.36.2.1.4-1',
  section: 'sect_C.36.2.1.4',
  rows: [
    { keyword: 'DosimetricObjectiveUID', tag: '3010006E', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'OriginatingSOPInstanceReferenceSequence',
      tag: '30100007',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: '7369d5a1f5e1', reason: 'other-instance', missing: 'where the UID was issued' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'DosimetricObjectiveTypeCodeSequence',
      tag: '3010006D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9500' }] }],
    },
    {
      keyword: 'DosimetricObjectiveParameterSequence',
      tag: '30100070',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { include: () => contentItemRules },
        {
          keyword: 'RadiobiologicalDoseEffectSequence',
          tag: '30100001',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '68906aa26cfe',
            reason: 'knowledge',
            missing: 'whether a parameter of the objective is a dose',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => radiobiologicalDoseEffectDescriptionRules }],
        },
      ],
    },
    { keyword: 'AbsoluteDosimetricObjectiveFlag', tag: '30100073', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'DosimetricObjectivePurpose',
      tag: '30100075',
      vr: 'CS',
      vm: '1',
      type: '2',
      values: [{ kind: 'enumerated', terms: ['OPTIMIZATION', 'EVALUATION', 'BOTH'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDosimetricObjective = (dataset: object): Finding[] => validateTable(dataset, dosimetricObjectiveRules);
