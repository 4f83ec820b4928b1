// Ophthalmic Axial Measurements, PS3.3 Table C.8.25.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.html#table_C.8.25.14-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type OphthalmicAxialMeasurementsSelectedMacro, ophthalmicAxialMeasurementsSelectedRules } from '../macros/ophthalmic-axial-measurements-selected.ts';
import { type OphthalmicAxialMeasurementsMacro, type OphthalmicAxialMeasurementsConditions, ophthalmicAxialMeasurementsRules as ophthalmicAxialMeasurementsMacroRules } from '../macros/ophthalmic-axial-measurements.ts';

/** An Item of OphthalmicAxialMeasurementsRightEyeSequence, its conditions apart. */
export interface OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsRightEyeItemAttributes extends OphthalmicAxialMeasurementsMacro, OphthalmicAxialMeasurementsSelectedMacro {
}

/** An Item of OphthalmicAxialMeasurementsLeftEyeSequence, its conditions apart. */
export interface OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsLeftEyeItemAttributes extends OphthalmicAxialMeasurementsMacro, OphthalmicAxialMeasurementsSelectedMacro {
}

/** Ophthalmic Axial Measurements: PS3.3 Table C.8.25.14-1. */
export interface OphthalmicAxialMeasurementsModule {
  /** Ophthalmic Axial Measurements Device Type (0022,1009) CS, VM 1, Type 1. [C.8.25.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.html#table_C.8.25.14-1) */
  OphthalmicAxialMeasurementsDeviceType: DefinedTerm<'ULTRASOUND' | 'OPTICAL'>;
  /** Ophthalmic Ultrasound Method Code Sequence (0022,1044) SQ, VM 1, Type 1C if OphthalmicAxialMeasurementsDeviceType is ULTRASOUND. [C.8.25.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.html#table_C.8.25.14-1) */
  OphthalmicUltrasoundMethodCodeSequence?: [CodeSequenceItem];
  /** Anterior Chamber Depth Definition Code Sequence (0022,1125) SQ, VM 1, Type 3. [C.8.25.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.html#table_C.8.25.14-1) */
  AnteriorChamberDepthDefinitionCodeSequence?: [CodeSequenceItem] | null;
  /** Ophthalmic Axial Measurements Right Eye Sequence (0022,1007) SQ, VM 1, Type 1C if MeasurementLaterality is one of R, B. [C.8.25.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.html#table_C.8.25.14-1) */
  OphthalmicAxialMeasurementsRightEyeSequence?: [OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsRightEyeItem];
  /** Ophthalmic Axial Measurements Left Eye Sequence (0022,1008) SQ, VM 1, Type 1C if MeasurementLaterality is one of L, B. [C.8.25.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.html#table_C.8.25.14-1) */
  OphthalmicAxialMeasurementsLeftEyeSequence?: [OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsLeftEyeItem];
}

/** An Item of OphthalmicAxialMeasurementsRightEyeSequence. */
export type OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsRightEyeItem = OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsRightEyeItemAttributes & OphthalmicAxialMeasurementsConditions;

/** An Item of OphthalmicAxialMeasurementsLeftEyeSequence. */
export type OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsLeftEyeItem = OphthalmicAxialMeasurementsOphthalmicAxialMeasurementsLeftEyeItemAttributes & OphthalmicAxialMeasurementsConditions;

export const ophthalmicAxialMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicAxialMeasurements',
  name: 'Ophthalmic Axial Measurements',
  table: 'table_C.8.25.14-1',
  section: 'sect_C.8.25.14',
  rows: [
    {
      keyword: 'OphthalmicAxialMeasurementsDeviceType',
      tag: '00221009',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['ULTRASOUND', 'OPTICAL'] }],
    },
    {
      keyword: 'OphthalmicUltrasoundMethodCodeSequence',
      tag: '00221044',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'OphthalmicAxialMeasurementsDeviceType' }, to: ['ULTRASOUND'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '39c6230733e5',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4230' }] }],
    },
    {
      keyword: 'AnteriorChamberDepthDefinitionCodeSequence',
      tag: '00221125',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4239' }] }],
    },
    {
      keyword: 'OphthalmicAxialMeasurementsRightEyeSequence',
      tag: '00221007',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '42ed37b002b7' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => ophthalmicAxialMeasurementsMacroRules }, { include: () => ophthalmicAxialMeasurementsSelectedRules }],
    },
    {
      keyword: 'OphthalmicAxialMeasurementsLeftEyeSequence',
      tag: '00221008',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '07d31620f8a3' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => ophthalmicAxialMeasurementsMacroRules }, { include: () => ophthalmicAxialMeasurementsSelectedRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAxialMeasurements = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAxialMeasurementsRules);
