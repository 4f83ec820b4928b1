// Attribute Value Constraint, PS3.3 Table 10.25-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AttributeValueMacro, attributeValueRules } from './attribute-value.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ExtendedSelectorAttributeMacro, extendedSelectorAttributeRules } from './extended-selector-attribute.ts';

/** Attribute Value Constraint: PS3.3 Table 10.25-1. */
export interface AttributeValueConstraintMacro extends ExtendedSelectorAttributeMacro {
  /** Constraint Type (0082,0032) CS, VM 1, Type 1. [10.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1) */
  ConstraintType: 'RANGE_INCL' | 'RANGE_EXCL' | 'GREATER_OR_EQUAL' | 'LESS_OR_EQUAL' | 'GREATER_THAN' | 'LESS_THAN' | 'EQUAL' | 'MEMBER_OF' | 'NOT_MEMBER_OF' | 'MEMBER_OF_CID' | 'UNCONSTRAINED';
  /** Constraint Violation Significance (0082,0036) CS, VM 1, Type 3. [10.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1) */
  ConstraintViolationSignificance?: 'FAILURE' | 'WARNING' | 'INFORMATIVE' | null;
  /** Constraint Violation Condition (0082,0037) UT, VM 1, Type 1C. [10.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1) */
  ConstraintViolationCondition?: string;
  /** Constraint Value Sequence (0082,0034) SQ, VM 1, Type 1C if ConstraintType is not UNCONSTRAINED. [10.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1) */
  ConstraintValueSequence?: AttributeValueMacro[];
  /** Recommended Default Value Sequence (0082,0035) SQ, VM 1, Type 3. [10.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1) */
  RecommendedDefaultValueSequence?: [AttributeValueMacro] | null;
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 3. [10.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1) */
  MeasurementUnitsCodeSequence?: [CodeSequenceItem] | null;
  /** Specification Selection Guidance (0082,0033) UT, VM 1, Type 3. [10.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.25.html#table_10.25-1) */
  SpecificationSelectionGuidance?: string | null;
}

/** What the conditions of Attribute Value Constraint ask for and refuse. */
export type AttributeValueConstraintConditions = (
    | { ConstraintType: 'RANGE_INCL' | 'RANGE_EXCL' | 'GREATER_OR_EQUAL' | 'LESS_OR_EQUAL' | 'GREATER_THAN' | 'LESS_THAN' | 'EQUAL' | 'MEMBER_OF' | 'NOT_MEMBER_OF' | 'MEMBER_OF_CID'; ConstraintValueSequence: unknown }
    | { ConstraintType: 'UNCONSTRAINED'; ConstraintValueSequence?: never }
  );

/** An Item of Attribute Value Constraint alone. */
export type AttributeValueConstraintItem = AttributeValueConstraintMacro & AttributeValueConstraintConditions;

export const attributeValueConstraintRules: TableRules = {
  kind: 'macro',
  id: 'AttributeValueConstraint',
  name: 'Attribute Value Constraint',
  table: 'table_10.25-1',
  section: 'sect_10.25',
  rows: [
    { include: () => extendedSelectorAttributeRules },
    {
      keyword: 'ConstraintType',
      tag: '00820032',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'enumerated',
          terms: [
            'RANGE_INCL',
            'RANGE_EXCL',
            'GREATER_OR_EQUAL',
            'LESS_OR_EQUAL',
            'GREATER_THAN',
            'LESS_THAN',
            'EQUAL',
            'MEMBER_OF',
            'NOT_MEMBER_OF',
            'MEMBER_OF_CID',
            'UNCONSTRAINED',
          ],
        },
      ],
    },
    {
      keyword: 'ConstraintViolationSignificance',
      tag: '00820036',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['FAILURE', 'WARNING', 'INFORMATIVE'] }],
    },
    {
      keyword: 'ConstraintViolationCondition',
      tag: '00820037',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '0a8437a07181', reason: 'knowledge', missing: 'when the violation matters' },
    },
    {
      keyword: 'ConstraintValueSequence',
      tag: '00820034',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '!=', attribute: { keyword: 'ConstraintType' }, to: ['UNCONSTRAINED'] }, decided: 'data', otherwise: 'forbidden', hash: 'eea6a19df398' },
      items: [
        {
          range: [1, 1],
          condition: {
            op: '=',
            attribute: { keyword: 'ConstraintType' },
            to: ['GREATER_OR_EQUAL', 'LESS_OR_EQUAL', 'GREATER_THAN', 'LESS_THAN', 'EQUAL', 'MEMBER_OF_CID'],
          },
        },
        { range: [2, 2], condition: { op: '=', attribute: { keyword: 'ConstraintType' }, to: ['RANGE_INCL', 'RANGE_EXCL'] } },
        { range: [1, null], condition: { op: '=', attribute: { keyword: 'ConstraintType' }, to: ['MEMBER_OF', 'NOT_MEMBER_OF'] } },
      ],
      rows: [{ include: () => attributeValueRules }],
    },
    {
      keyword: 'RecommendedDefaultValueSequence',
      tag: '00820035',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => attributeValueRules }],
    },
    {
      keyword: 'MeasurementUnitsCodeSequence',
      tag: '004008EA',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '82' }] }],
    },
    { keyword: 'SpecificationSelectionGuidance', tag: '00820033', vr: 'UT', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAttributeValueConstraint = (dataset: object): Finding[] => validateTable(dataset, attributeValueConstraintRules);
