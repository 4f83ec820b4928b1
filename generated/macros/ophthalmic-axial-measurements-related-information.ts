// Ophthalmic Axial Measurements Related Information, PS3.3 Table C.8.25.14-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of UltrasoundOphthalmicAxialLengthMeasurementsSequence. */
export interface OphthalmicAxialMeasurementsRelatedInformationUltrasoundOphthalmicAxialLengthMeasurementsItem {
  /** Ophthalmic Axial Length Velocity (0022,1059) FL, VM 1, Type 1. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  OphthalmicAxialLengthVelocity: number;
  /** Observer Type (0040,A084) CS, VM 1, Type 1. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  ObserverType: 'PSN' | 'DEV';
  /** Ophthalmic Axial Length Data Source Code Sequence (0022,1150) SQ, VM 1, Type 1. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  OphthalmicAxialLengthDataSourceCodeSequence: [CodeSequenceItem];
  /** Ophthalmic Axial Length Data Source Description (0022,1159) LO, VM 1, Type 3. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  OphthalmicAxialLengthDataSourceDescription?: string | null;
}

/** An Item of OpticalOphthalmicAxialLengthMeasurementsSequence. */
export interface OphthalmicAxialMeasurementsRelatedInformationOpticalOphthalmicAxialLengthMeasurementsItem {
  /** Signal to Noise Ratio (0022,1155) FL, VM 1, Type 3. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  SignalToNoiseRatio?: number | null;
  /** Ophthalmic Axial Length Data Source Code Sequence (0022,1150) SQ, VM 1, Type 1. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  OphthalmicAxialLengthDataSourceCodeSequence: [CodeSequenceItem];
  /** Ophthalmic Axial Length Data Source Description (0022,1159) LO, VM 1, Type 3. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  OphthalmicAxialLengthDataSourceDescription?: string | null;
}

/** Ophthalmic Axial Measurements Related Information: PS3.3 Table C.8.25.14-4. */
export interface OphthalmicAxialMeasurementsRelatedInformationMacro {
  /** Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220) SQ, VM 1, Type 1C if OphthalmicAxialMeasurementsDeviceType is ULTRASOUND. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  UltrasoundOphthalmicAxialLengthMeasurementsSequence?: [OphthalmicAxialMeasurementsRelatedInformationUltrasoundOphthalmicAxialLengthMeasurementsItem];
  /** Optical Ophthalmic Axial Length Measurements Sequence (0022,1225) SQ, VM 1, Type 1C if OphthalmicAxialMeasurementsDeviceType is OPTICAL. [C.8.25.14-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.3.html#table_C.8.25.14-4) */
  OpticalOphthalmicAxialLengthMeasurementsSequence?: [OphthalmicAxialMeasurementsRelatedInformationOpticalOphthalmicAxialLengthMeasurementsItem];
}

export const ophthalmicAxialMeasurementsRelatedInformationRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicAxialMeasurementsRelatedInformation',
  name: 'Ophthalmic Axial Measurements Related Information',
  table: 'table_C.8.25.14-4',
  section: 'sect_C.8.25.14.3',
  rows: [
    {
      keyword: 'UltrasoundOphthalmicAxialLengthMeasurementsSequence',
      tag: '00221220',
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
      rows: [
        { keyword: 'OphthalmicAxialLengthVelocity', tag: '00221059', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'ObserverType', tag: '0040A084', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PSN', 'DEV'] }] },
        {
          keyword: 'OphthalmicAxialLengthDataSourceCodeSequence',
          tag: '00221150',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
        },
        { keyword: 'OphthalmicAxialLengthDataSourceDescription', tag: '00221159', vr: 'LO', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'OpticalOphthalmicAxialLengthMeasurementsSequence',
      tag: '00221225',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'OphthalmicAxialMeasurementsDeviceType' }, to: ['OPTICAL'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '30885c9fab88',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'SignalToNoiseRatio', tag: '00221155', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'OphthalmicAxialLengthDataSourceCodeSequence',
          tag: '00221150',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
        },
        { keyword: 'OphthalmicAxialLengthDataSourceDescription', tag: '00221159', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAxialMeasurementsRelatedInformation = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAxialMeasurementsRelatedInformationRules);
