// Visual Acuity Measurements, PS3.3 Table C.8.25.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type VisualAcuityMeasurementsMacro, visualAcuityMeasurementsRules as visualAcuityMeasurementsMacroRules } from '../macros/visual-acuity-measurements.ts';

/** Visual Acuity Measurements: PS3.3 Table C.8.25.12-1. */
export interface VisualAcuityMeasurementsModule {
  /** Viewing Distance Type (0046,0125) CS, VM 1, Type 1. [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  ViewingDistanceType: 'DISTANCE' | 'NEAR' | 'INTERMEDIATE' | 'OTHER';
  /** Visual Acuity Type Code Sequence (0046,0121) SQ, VM 1, Type 1. [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  VisualAcuityTypeCodeSequence: [CodeSequenceItem];
  /** Background Color (0046,0092) CS, VM 1, Type 1. [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  BackgroundColor: DefinedTerm<'RED' | 'GREEN' | 'WHITE' | 'REDGREENSPLIT'>;
  /** Optotype (0046,0094) CS, VM 1, Type 1. [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  Optotype: DefinedTerm<'LETTERS' | 'NUMBERS' | 'PICTURES' | 'TUMBLING E' | 'LANDOLT C'>;
  /** Optotype Detailed Definition (0046,0139) LO, VM 1, Type 1C if Optotype is one of LETTERS, NUMBERS, PICTURES. [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  OptotypeDetailedDefinition?: string;
  /** Optotype Presentation (0046,0095) CS, VM 1, Type 1. [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  OptotypePresentation: 'SINGLE' | 'MULTIPLE';
  /** Visual Acuity Right Eye Sequence (0046,0122) SQ, VM 1, Type 1C if MeasurementLaterality is R or (MeasurementLaterality is B and (VisualAcuityBothEyesOpenSequence is not present or [knowledge #42ed37b002b7])). [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  VisualAcuityRightEyeSequence?: [VisualAcuityMeasurementsMacro];
  /** Visual Acuity Left Eye Sequence (0046,0123) SQ, VM 1, Type 1C if MeasurementLaterality is L or (MeasurementLaterality is B and (VisualAcuityBothEyesOpenSequence is not present or [knowledge #07d31620f8a3])). [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  VisualAcuityLeftEyeSequence?: [VisualAcuityMeasurementsMacro];
  /** Visual Acuity Both Eyes Open Sequence (0046,0124) SQ, VM 1, Type 3. [C.8.25.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-1) */
  VisualAcuityBothEyesOpenSequence?: [VisualAcuityMeasurementsMacro] | null;
}

export const visualAcuityMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'VisualAcuityMeasurements',
  name: 'Visual Acuity Measurements',
  table: 'table_C.8.25.12-1',
  section: 'sect_C.8.25.12',
  rows: [
    {
      keyword: 'ViewingDistanceType',
      tag: '00460125',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['DISTANCE', 'NEAR', 'INTERMEDIATE', 'OTHER'] }],
    },
    {
      keyword: 'VisualAcuityTypeCodeSequence',
      tag: '00460121',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4216' }] }],
    },
    {
      keyword: 'BackgroundColor',
      tag: '00460092',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['RED', 'GREEN', 'WHITE', 'REDGREENSPLIT'] }],
    },
    {
      keyword: 'Optotype',
      tag: '00460094',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['LETTERS', 'NUMBERS', 'PICTURES', 'TUMBLING E', 'LANDOLT C'] }],
    },
    {
      keyword: 'OptotypeDetailedDefinition',
      tag: '00460139',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'Optotype' }, to: ['LETTERS', 'NUMBERS', 'PICTURES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '3d4d3984a930',
      },
    },
    { keyword: 'OptotypePresentation', tag: '00460095', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SINGLE', 'MULTIPLE'] }] },
    {
      keyword: 'VisualAcuityRightEyeSequence',
      tag: '00460122',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R'] },
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['B'] },
                {
                  op: 'or',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'VisualAcuityBothEyesOpenSequence' } } },
                    { op: 'unknown', reason: 'knowledge', hash: '42ed37b002b7' },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '42ed37b002b7',
        reason: 'knowledge',
        missing: 'whether the right eye was measured by itself',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => visualAcuityMeasurementsMacroRules }],
    },
    {
      keyword: 'VisualAcuityLeftEyeSequence',
      tag: '00460123',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L'] },
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['B'] },
                {
                  op: 'or',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'VisualAcuityBothEyesOpenSequence' } } },
                    { op: 'unknown', reason: 'knowledge', hash: '07d31620f8a3' },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '07d31620f8a3',
        reason: 'knowledge',
        missing: 'whether the left eye was measured by itself',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => visualAcuityMeasurementsMacroRules }],
    },
    {
      keyword: 'VisualAcuityBothEyesOpenSequence',
      tag: '00460124',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => visualAcuityMeasurementsMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualAcuityMeasurements = (dataset: object): Finding[] => validateTable(dataset, visualAcuityMeasurementsRules);
