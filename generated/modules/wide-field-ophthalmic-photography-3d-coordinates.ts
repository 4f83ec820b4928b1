// Wide Field Ophthalmic Photography 3D Coordinates, PS3.3 Table C.8.17.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';

/** An Item of TwoDimensionalToThreeDimensionalMapSequence. */
export interface WideFieldOphthalmicPhotography3DCoordinatesTwoDimensionalToThreeDimensionalMapItem {
  /** Referenced Frame Number (0008,1160) IS, VM 1-n, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  ReferencedFrameNumber: number[];
  /** Number of Map Points (0022,1530) UL, VM 1, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  NumberOfMapPoints: number;
  /** Two Dimensional to Three Dimensional Map Data (0022,1531) OF, VM 1, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  TwoDimensionalToThreeDimensionalMapData: ArrayBuffer;
}

/** Wide Field Ophthalmic Photography 3D Coordinates: PS3.3 Table C.8.17.12-1. */
export interface WideFieldOphthalmicPhotography3DCoordinatesModule extends GeneralAnatomyMandatoryMacro {
  /** Transformation Method Code Sequence (0022,1512) SQ, VM 1, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  TransformationMethodCodeSequence: [CodeSequenceItem];
  /** Transformation Algorithm Sequence (0022,1513) SQ, VM 1, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  TransformationAlgorithmSequence: [AlgorithmIdentificationMacro];
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Method (0022,1515) CS, VM 1, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  OphthalmicAxialLengthMethod: 'MEASURED' | 'ESTIMATED' | 'POPULATION';
  /** Ophthalmic FOV (0022,1517) FL, VM 1, Type 3. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  OphthalmicFOV?: number | null;
  /** Two Dimensional to Three Dimensional Map Sequence (0022,1518) SQ, VM 1, Type 1. [C.8.17.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.12.html#table_C.8.17.12-1) */
  TwoDimensionalToThreeDimensionalMapSequence: WideFieldOphthalmicPhotography3DCoordinatesTwoDimensionalToThreeDimensionalMapItem[];
}

export const wideFieldOphthalmicPhotography3DCoordinatesRules: TableRules = {
  kind: 'module',
  id: 'WideFieldOphthalmicPhotography3DCoordinates',
  name: 'Wide Field Ophthalmic Photography 3D Coordinates',
  table: 'table_C.8.17.12-1',
  section: 'sect_C.8.17.12',
  rows: [
    {
      include: () => generalAnatomyMandatoryRules,
      overrides: [{ path: ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '244' }] }],
    },
    {
      keyword: 'TransformationMethodCodeSequence',
      tag: '00221512',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4245' }] }],
    },
    {
      keyword: 'TransformationAlgorithmSequence',
      tag: '00221513',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => algorithmIdentificationRules }],
    },
    { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
    {
      keyword: 'OphthalmicAxialLengthMethod',
      tag: '00221515',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MEASURED', 'ESTIMATED', 'POPULATION'] }],
    },
    { keyword: 'OphthalmicFOV', tag: '00221517', vr: 'FL', vm: '1', type: '3' },
    {
      keyword: 'TwoDimensionalToThreeDimensionalMapSequence',
      tag: '00221518',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedFrameNumber', tag: '00081160', vr: 'IS', vm: '1-n', type: '1' },
        { keyword: 'NumberOfMapPoints', tag: '00221530', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'TwoDimensionalToThreeDimensionalMapData', tag: '00221531', vr: 'OF', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWideFieldOphthalmicPhotography3DCoordinates = (dataset: object): Finding[] => validateTable(dataset, wideFieldOphthalmicPhotography3DCoordinatesRules);
