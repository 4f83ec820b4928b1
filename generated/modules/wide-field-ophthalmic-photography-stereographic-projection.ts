// Wide Field Ophthalmic Photography Stereographic Projection, PS3.3 Table C.8.17.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.11.html#table_C.8.17.11-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';

/** Wide Field Ophthalmic Photography Stereographic Projection: PS3.3 Table C.8.17.11-1. */
export interface WideFieldOphthalmicPhotographyStereographicProjectionModule extends GeneralAnatomyMandatoryMacro {
  /** Transformation Algorithm Sequence (0022,1513) SQ, VM 1, Type 1. [C.8.17.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.11.html#table_C.8.17.11-1) */
  TransformationAlgorithmSequence: [AlgorithmIdentificationMacro];
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.17.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.11.html#table_C.8.17.11-1) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Method (0022,1515) CS, VM 1, Type 1. [C.8.17.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.11.html#table_C.8.17.11-1) */
  OphthalmicAxialLengthMethod: 'MEASURED' | 'ESTIMATED' | 'POPULATION';
  /** X Coordinates Center Pixel View Angle (0022,1528) FL, VM 1, Type 1. [C.8.17.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.11.html#table_C.8.17.11-1) */
  XCoordinatesCenterPixelViewAngle: number;
  /** Y Coordinates Center Pixel View Angle (0022,1529) FL, VM 1, Type 1. [C.8.17.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.11.html#table_C.8.17.11-1) */
  YCoordinatesCenterPixelViewAngle: number;
  /** Ophthalmic FOV (0022,1517) FL, VM 1, Type 3. [C.8.17.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.11.html#table_C.8.17.11-1) */
  OphthalmicFOV?: number | null;
}

export const wideFieldOphthalmicPhotographyStereographicProjectionRules: TableRules = {
  kind: 'module',
  id: 'WideFieldOphthalmicPhotographyStereographicProjection',
  name: 'Wide Field Ophthalmic Photography Stereographic Projection',
  table: 'table_C.8.17.11-1',
  section: 'sect_C.8.17.11',
  rows: [
    {
      include: () => generalAnatomyMandatoryRules,
      overrides: [{ path: ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '244' }] }],
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
    { keyword: 'XCoordinatesCenterPixelViewAngle', tag: '00221528', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'YCoordinatesCenterPixelViewAngle', tag: '00221529', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'OphthalmicFOV', tag: '00221517', vr: 'FL', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWideFieldOphthalmicPhotographyStereographicProjection = (dataset: object): Finding[] => validateTable(dataset, wideFieldOphthalmicPhotographyStereographicProjectionRules);
