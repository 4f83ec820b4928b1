// Radiobiological Dose Effect Description, PS3.3 Table C.36.2.1.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.5.html#table_C.36.2.1.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of EffectiveDoseCalculationMethodCategoryCodeSequence, its conditions apart. */
export interface RadiobiologicalDoseEffectDescriptionEffectiveDoseCalculationMethodCategoryCodeItemAttributes extends CodeSequenceMacro {
  /** Effective Dose Calculation Method Code Sequence (3010,0004) SQ, VM 1, Type 3. [C.36.2.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.5.html#table_C.36.2.1.5-1) */
  EffectiveDoseCalculationMethodCodeSequence?: CodeSequenceItem[] | null;
}

/** Radiobiological Dose Effect Description: PS3.3 Table C.36.2.1.5-1. */
export interface RadiobiologicalDoseEffectDescriptionMacro {
  /** Radiobiological Dose Effect Flag (3010,0002) CS, VM 1, Type 1. [C.36.2.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.5.html#table_C.36.2.1.5-1) */
  RadiobiologicalDoseEffectFlag: 'YES' | 'NO';
  /** Effective Dose Calculation Method Category Code Sequence (3010,0003) SQ, VM 1, Type 2C if RadiobiologicalDoseEffectFlag is YES. [C.36.2.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.5.html#table_C.36.2.1.5-1) */
  EffectiveDoseCalculationMethodCategoryCodeSequence?: RadiobiologicalDoseEffectDescriptionEffectiveDoseCalculationMethodCategoryCodeItem[] | null;
  /** Effective Dose Calculation Method Description (3010,0005) LO, VM 1, Type 2C if RadiobiologicalDoseEffectFlag is YES. [C.36.2.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.5.html#table_C.36.2.1.5-1) */
  EffectiveDoseCalculationMethodDescription?: string | null;
}

/** An Item of EffectiveDoseCalculationMethodCategoryCodeSequence. */
export type RadiobiologicalDoseEffectDescriptionEffectiveDoseCalculationMethodCategoryCodeItem = RadiobiologicalDoseEffectDescriptionEffectiveDoseCalculationMethodCategoryCodeItemAttributes & CodeSequenceConditions;

/** What the conditions of Radiobiological Dose Effect Description ask for and refuse. */
export type RadiobiologicalDoseEffectDescriptionConditions = (
    | { RadiobiologicalDoseEffectFlag: 'YES'; EffectiveDoseCalculationMethodCategoryCodeSequence: unknown; EffectiveDoseCalculationMethodDescription: unknown }
    | { RadiobiologicalDoseEffectFlag: 'NO'; EffectiveDoseCalculationMethodCategoryCodeSequence?: never; EffectiveDoseCalculationMethodDescription?: never }
  );

/** An Item of Radiobiological Dose Effect Description alone. */
export type RadiobiologicalDoseEffectDescriptionItem = RadiobiologicalDoseEffectDescriptionMacro & RadiobiologicalDoseEffectDescriptionConditions;

export const radiobiologicalDoseEffectDescriptionRules: TableRules = {
  kind: 'macro',
  id: 'RadiobiologicalDoseEffectDescription',
  name: 'Radiobiological Dose Effect Description',
  table: 'table_C.36.2.1.5-1',
  section: 'sect_C.36.2.1.5',
  rows: [
    { keyword: 'RadiobiologicalDoseEffectFlag', tag: '30100002', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'EffectiveDoseCalculationMethodCategoryCodeSequence',
      tag: '30100003',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'RadiobiologicalDoseEffectFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'c96b765a58d6' },
      items: [{ range: [0, null] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9537' }] },
        {
          keyword: 'EffectiveDoseCalculationMethodCodeSequence',
          tag: '30100004',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    {
      keyword: 'EffectiveDoseCalculationMethodDescription',
      tag: '30100005',
      vr: 'LO',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'RadiobiologicalDoseEffectFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '494bab0ca8ea' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRadiobiologicalDoseEffectDescription = (dataset: object): Finding[] => validateTable(dataset, radiobiologicalDoseEffectDescriptionRules);
