// Document Content, PS3.3 Table C.17-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ThreeDSpatialCoordinatesMacro, threeDSpatialCoordinatesRules } from './3d-spatial-coordinates.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type CodeMacro, codeRules } from './code.ts';
import { type CompositeObjectReferenceMacro, compositeObjectReferenceRules } from './composite-object-reference.ts';
import { type ContainerMacro, containerRules } from './container.ts';
import { imageReferenceRules } from './image-reference.ts';
import { type NumericMeasurementMacro, numericMeasurementRules } from './numeric-measurement.ts';
import { type SpatialCoordinatesMacro, spatialCoordinatesRules } from './spatial-coordinates.ts';
import { type TableContentItemMacro, tableContentItemRules } from './table-content-item.ts';
import { type TemporalCoordinatesMacro, temporalCoordinatesRules } from './temporal-coordinates.ts';
import { waveformReferenceRules } from './waveform-reference.ts';

/** Document Content: PS3.3 Table C.17-5. */
export interface DocumentContentMacro extends Partial<NumericMeasurementMacro>, Partial<CodeMacro>, Partial<CompositeObjectReferenceMacro>, Partial<SpatialCoordinatesMacro>, Partial<Omit<ThreeDSpatialCoordinatesMacro, 'GraphicData' | 'GraphicType' | 'FiducialUID'>>, Partial<TemporalCoordinatesMacro>, Partial<ContainerMacro>, Partial<TableContentItemMacro> {
  /** Value Type (0040,A040) CS, VM 1, Type 1. [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  ValueType: 'TEXT' | 'NUM' | 'CODE' | 'DATE' | 'TIME' | 'DATETIME' | 'UIDREF' | 'PNAME' | 'COMPOSITE' | 'IMAGE' | 'WAVEFORM' | 'SCOORD' | 'SCOORD3D' | 'TCOORD' | 'CONTAINER' | 'TABLE';
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1C if ValueType is one of TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME or (ValueType is CONTAINER and (SOPClassUID of this item is present or [knowledge #abde30cedb66])) or (ValueType is one of COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD and [knowledge #abde30cedb66]). [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  ConceptNameCodeSequence?: [CodeSequenceItem];
  /** Text Value (0040,A160) UT, VM 1, Type 1C if ValueType is TEXT. [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  TextValue?: string;
  /** DateTime (0040,A120) DT, VM 1, Type 1C if ValueType is DATETIME. [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  DateTime?: string;
  /** Date (0040,A121) DA, VM 1, Type 1C if ValueType is DATE. [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  Date?: string;
  /** Time (0040,A122) TM, VM 1, Type 1C if ValueType is TIME. [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  Time?: string;
  /** Person Name (0040,A123) PN, VM 1, Type 1C if ValueType is PNAME. [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  PersonName?: PersonName | string;
  /** UID (0040,A124) UI, VM 1, Type 1C if ValueType is UIDREF. [C.17-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.3.html#table_C.17-5) */
  UID?: string;
}

/** What the conditions of Document Content ask for and refuse. */
export type DocumentContentConditions = (
    | { ValueType: 'TEXT'; ConceptNameCodeSequence: unknown; TextValue: unknown; DateTime?: never; Date?: never; Time?: never; PersonName?: never; UID?: never }
    | { ValueType: 'NUM' | 'CODE' | 'TABLE'; ConceptNameCodeSequence: unknown; TextValue?: never; DateTime?: never; Date?: never; Time?: never; PersonName?: never; UID?: never }
    | { ValueType: 'DATE'; ConceptNameCodeSequence: unknown; Date: unknown; TextValue?: never; DateTime?: never; Time?: never; PersonName?: never; UID?: never }
    | { ValueType: 'TIME'; ConceptNameCodeSequence: unknown; Time: unknown; TextValue?: never; DateTime?: never; Date?: never; PersonName?: never; UID?: never }
    | { ValueType: 'DATETIME'; ConceptNameCodeSequence: unknown; DateTime: unknown; TextValue?: never; Date?: never; Time?: never; PersonName?: never; UID?: never }
    | { ValueType: 'UIDREF'; ConceptNameCodeSequence: unknown; UID: unknown; TextValue?: never; DateTime?: never; Date?: never; Time?: never; PersonName?: never }
    | { ValueType: 'PNAME'; ConceptNameCodeSequence: unknown; PersonName: unknown; TextValue?: never; DateTime?: never; Date?: never; Time?: never; UID?: never }
    | { ValueType: 'COMPOSITE' | 'IMAGE' | 'WAVEFORM' | 'SCOORD' | 'SCOORD3D' | 'TCOORD' | 'CONTAINER'; TextValue?: never; DateTime?: never; Date?: never; Time?: never; PersonName?: never; UID?: never }
  );

/** An Item of Document Content alone. */
export type DocumentContentItem = DocumentContentMacro & DocumentContentConditions;

export const documentContentRules: TableRules = {
  kind: 'macro',
  id: 'DocumentContent',
  name: 'Document Content',
  table: 'table_C.17-5',
  section: 'sect_C.17.3.3',
  rows: [
    {
      keyword: 'ValueType',
      tag: '0040A040',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'enumerated',
          terms: [
            'TEXT',
            'NUM',
            'CODE',
            'DATE',
            'TIME',
            'DATETIME',
            'UIDREF',
            'PNAME',
            'COMPOSITE',
            'IMAGE',
            'WAVEFORM',
            'SCOORD',
            'SCOORD3D',
            'TCOORD',
            'CONTAINER',
            'TABLE',
          ],
        },
      ],
    },
    {
      keyword: 'ConceptNameCodeSequence',
      tag: '0040A043',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'ValueType' }, to: ['TEXT', 'NUM', 'CODE', 'DATETIME', 'DATE', 'TIME', 'UIDREF', 'TABLE', 'PNAME'] },
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ValueType' }, to: ['CONTAINER'] },
                {
                  op: 'or',
                  of: [{ op: 'present', attribute: { keyword: 'SOPClassUID', scope: 'item' } }, { op: 'unknown', reason: 'knowledge', hash: 'abde30cedb66' }],
                },
              ],
            },
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ValueType' }, to: ['COMPOSITE', 'IMAGE', 'WAVEFORM', 'SCOORD', 'SCOORD3D', 'TCOORD'] },
                { op: 'unknown', reason: 'knowledge', hash: 'abde30cedb66' },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'abde30cedb66',
        reason: 'knowledge',
        missing: 'whether the Content Item has a heading or a purpose of reference',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'TextValue',
      tag: '0040A160',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['TEXT'] }, decided: 'data', otherwise: 'forbidden', hash: '6d4c4e3a33ff' },
    },
    {
      keyword: 'DateTime',
      tag: '0040A120',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['DATETIME'] }, decided: 'data', otherwise: 'forbidden', hash: 'e5e09cd00d20' },
    },
    {
      keyword: 'Date',
      tag: '0040A121',
      vr: 'DA',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['DATE'] }, decided: 'data', otherwise: 'forbidden', hash: 'f120f4f7b292' },
    },
    {
      keyword: 'Time',
      tag: '0040A122',
      vr: 'TM',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['TIME'] }, decided: 'data', otherwise: 'forbidden', hash: 'ad089bcb89d4' },
    },
    {
      keyword: 'PersonName',
      tag: '0040A123',
      vr: 'PN',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['PNAME'] }, decided: 'data', otherwise: 'forbidden', hash: 'a1fae7e30769' },
    },
    {
      keyword: 'UID',
      tag: '0040A124',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['UIDREF'] }, decided: 'data', otherwise: 'forbidden', hash: 'ca8b4b7d145e' },
    },
    {
      include: () => numericMeasurementRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['NUM'] }, decided: 'data', otherwise: 'forbidden', hash: 'b7587bfa4879' },
    },
    {
      include: () => codeRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['CODE'] }, decided: 'data', otherwise: 'forbidden', hash: '141405a40d93' },
    },
    {
      include: () => compositeObjectReferenceRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['COMPOSITE'] }, decided: 'data', otherwise: 'forbidden', hash: 'daa33d7f2427' },
    },
    {
      include: () => imageReferenceRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['IMAGE'] }, decided: 'data', otherwise: 'forbidden', hash: 'ee4b031730c4' },
    },
    {
      include: () => waveformReferenceRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['WAVEFORM'] }, decided: 'data', otherwise: 'forbidden', hash: '664a5d71f175' },
    },
    {
      include: () => spatialCoordinatesRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['SCOORD'] }, decided: 'data', otherwise: 'forbidden', hash: '6f4f215e32b5' },
    },
    {
      include: () => threeDSpatialCoordinatesRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['SCOORD3D'] }, decided: 'data', otherwise: 'forbidden', hash: '6527ac8e6261' },
    },
    {
      include: () => temporalCoordinatesRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['TCOORD'] }, decided: 'data', otherwise: 'forbidden', hash: 'b1042414c829' },
    },
    {
      include: () => containerRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['CONTAINER'] }, decided: 'data', otherwise: 'forbidden', hash: '6951fc5e22ad' },
    },
    {
      include: () => tableContentItemRules,
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['TABLE'] }, decided: 'data', otherwise: 'forbidden', hash: 'dc358c050fe3' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDocumentContent = (dataset: object): Finding[] => validateTable(dataset, documentContentRules);
