// Ophthalmic Acquisition Parameters, PS3.3 Table C.8.17.8-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of RefractiveStateSequence. */
export interface OphthalmicAcquisitionParametersRefractiveStateItem {
  /** Spherical Lens Power (0022,0007) FL, VM 1, Type 1. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  SphericalLensPower: number;
  /** Cylinder Lens Power (0022,0008) FL, VM 1, Type 1. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  CylinderLensPower: number;
  /** Cylinder Axis (0022,0009) FL, VM 1, Type 1. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  CylinderAxis: number;
  /** Vertex Distance (0022,000F) FD, VM 1, Type 3. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  VertexDistance?: number | null;
}

/** An Item of MydriaticAgentSequence. */
export interface OphthalmicAcquisitionParametersMydriaticAgentItem {
  /** Mydriatic Agent Code Sequence (0022,001C) SQ, VM 1, Type 1. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  MydriaticAgentCodeSequence: [CodeSequenceItem];
  /** Mydriatic Agent Concentration (0022,004E) DS, VM 1, Type 3. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  MydriaticAgentConcentration?: number | null;
  /** Mydriatic Agent Concentration Units Sequence (0022,0042) SQ, VM 1, Type 1C if MydriaticAgentConcentration is present. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  MydriaticAgentConcentrationUnitsSequence?: [CodeSequenceItem];
}

/** Ophthalmic Acquisition Parameters: PS3.3 Table C.8.17.8-2. */
export interface OphthalmicAcquisitionParametersMacro {
  /** Refractive State Sequence (0022,001B) SQ, VM 1, Type 2. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  RefractiveStateSequence: OphthalmicAcquisitionParametersRefractiveStateItem[] | null;
  /** Emmetropic Magnification (0022,000A) FL, VM 1, Type 2. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  EmmetropicMagnification: number | null;
  /** Intra Ocular Pressure (0022,000B) FL, VM 1, Type 2. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  IntraOcularPressure: number | null;
  /** Pupil Dilated (0022,000D) CS, VM 1, Type 2. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  PupilDilated: 'YES' | 'NO' | null;
  /** Mydriatic Agent Sequence (0022,0058) SQ, VM 1, Type 2C if PupilDilated is YES. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  MydriaticAgentSequence?: OphthalmicAcquisitionParametersMydriaticAgentItem[] | null;
  /** Degree of Dilation (0022,000E) FL, VM 1, Type 2C if PupilDilated is YES. [C.8.17.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-2) */
  DegreeOfDilation?: number | null;
}

/** What the conditions of Ophthalmic Acquisition Parameters ask for and refuse. */
export type OphthalmicAcquisitionParametersConditions = (
    | { PupilDilated: 'YES'; MydriaticAgentSequence: unknown; DegreeOfDilation: unknown }
    | { PupilDilated: 'NO' | null; MydriaticAgentSequence?: never; DegreeOfDilation?: never }
  );

/** An Item of Ophthalmic Acquisition Parameters alone. */
export type OphthalmicAcquisitionParametersItem = OphthalmicAcquisitionParametersMacro & OphthalmicAcquisitionParametersConditions;

export const ophthalmicAcquisitionParametersRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicAcquisitionParameters',
  name: 'Ophthalmic Acquisition Parameters',
  table: 'table_C.8.17.8-2',
  section: 'sect_C.8.17.8',
  rows: [
    {
      keyword: 'RefractiveStateSequence',
      tag: '0022001B',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'SphericalLensPower', tag: '00220007', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'CylinderLensPower', tag: '00220008', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'CylinderAxis', tag: '00220009', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'VertexDistance', tag: '0022000F', vr: 'FD', vm: '1', type: '3' },
      ],
    },
    { keyword: 'EmmetropicMagnification', tag: '0022000A', vr: 'FL', vm: '1', type: '2' },
    { keyword: 'IntraOcularPressure', tag: '0022000B', vr: 'FL', vm: '1', type: '2' },
    { keyword: 'PupilDilated', tag: '0022000D', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'MydriaticAgentSequence',
      tag: '00220058',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'PupilDilated' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'fd781d64006e' },
      items: [{ range: [0, null] }],
      rows: [
        {
          keyword: 'MydriaticAgentCodeSequence',
          tag: '0022001C',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4208' }] }],
        },
        { keyword: 'MydriaticAgentConcentration', tag: '0022004E', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'MydriaticAgentConcentrationUnitsSequence',
          tag: '00220042',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'MydriaticAgentConcentration' } }, decided: 'data', otherwise: 'forbidden', hash: '3942c3a12f27' },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
        },
      ],
    },
    {
      keyword: 'DegreeOfDilation',
      tag: '0022000E',
      vr: 'FL',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'PupilDilated' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'fd781d64006e' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAcquisitionParametersRules);
