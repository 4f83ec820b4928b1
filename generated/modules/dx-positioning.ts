// DX Positioning, PS3.3 Table C.8-72
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ViewCodeSequence, its conditions apart. */
export interface DXPositioningViewCodeItemAttributes extends CodeSequenceMacro {
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  ViewModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** An Item of PatientOrientationCodeSequence, its conditions apart. */
export interface DXPositioningPatientOrientationCodeItemAttributes extends CodeSequenceMacro {
  /** Patient Orientation Modifier Code Sequence (0054,0412) SQ, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PatientOrientationModifierCodeSequence?: [CodeSequenceItem] | null;
}

/** DX Positioning: PS3.3 Table C.8-72. */
export interface DXPositioningModule {
  /** Projection Eponymous Name Code Sequence (0018,5104) SQ, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  ProjectionEponymousNameCodeSequence?: [CodeSequenceItem] | null;
  /** Patient Position (0018,5100) CS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PatientPosition?: DefinedTerm<'HFP' | 'HFS' | 'HFDR' | 'HFDL' | 'FFDR' | 'FFDL' | 'FFP' | 'FFS' | 'LFP' | 'LFS' | 'RFP' | 'RFS' | 'AFDR' | 'AFDL' | 'PFDR' | 'PFDL'> | null;
  /** View Position (0018,5101) CS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  ViewPosition?: string | null;
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  ViewCodeSequence?: [DXPositioningViewCodeItem] | null;
  /** Patient Orientation Code Sequence (0054,0410) SQ, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PatientOrientationCodeSequence?: [DXPositioningPatientOrientationCodeItem] | null;
  /** Patient Gantry Relationship Code Sequence (0054,0414) SQ, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PatientGantryRelationshipCodeSequence?: [CodeSequenceItem] | null;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  DistanceSourceToPatient?: number | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  DistanceSourceToDetector?: number | null;
  /** Estimated Radiographic Magnification Factor (0018,1114) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  EstimatedRadiographicMagnificationFactor?: number | null;
  /** Positioner Type (0018,1508) CS, VM 1, Type 2. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PositionerType: DefinedTerm<'CARM' | 'COLUMN' | 'MAMMOGRAPHIC' | 'PANORAMIC' | 'CEPHALOSTAT' | 'RIGID' | 'NONE'> | null;
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PositionerPrimaryAngle?: number | null;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PositionerSecondaryAngle?: number | null;
  /** Detector Primary Angle (0018,1530) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  DetectorPrimaryAngle?: number | null;
  /** Detector Secondary Angle (0018,1531) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  DetectorSecondaryAngle?: number | null;
  /** Column Angulation (0018,1450) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  ColumnAngulation?: number | null;
  /** Table Type (0018,113A) CS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  TableType?: DefinedTerm<'FIXED' | 'TILTING' | 'NONE'> | null;
  /** Table Angle (0018,1138) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  TableAngle?: number | null;
  /** Body Part Thickness (0018,11A0) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  BodyPartThickness?: number | null;
  /** Compression Force (0018,11A2) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  CompressionForce?: number | null;
  /** Compression Pressure (0018,11A3) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  CompressionPressure?: number | null;
  /** Compression Contact Area (0018,11A5) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  CompressionContactArea?: number | null;
  /** Paddle Description (0018,11A4) LO, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PaddleDescription?: string | null;
}

/** An Item of ViewCodeSequence. */
export type DXPositioningViewCodeItem = DXPositioningViewCodeItemAttributes & CodeSequenceConditions;

/** An Item of PatientOrientationCodeSequence. */
export type DXPositioningPatientOrientationCodeItem = DXPositioningPatientOrientationCodeItemAttributes & CodeSequenceConditions;

export const dxPositioningRules: TableRules = {
  kind: 'module',
  id: 'DXPositioning',
  name: 'DX Positioning',
  table: 'table_C.8-72',
  section: 'sect_C.8.11.5',
  rows: [
    {
      keyword: 'ProjectionEponymousNameCodeSequence',
      tag: '00185104',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4012' }] }],
    },
    {
      keyword: 'PatientPosition',
      tag: '00185100',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [
        {
          kind: 'defined',
          terms: ['HFP', 'HFS', 'HFDR', 'HFDL', 'FFDR', 'FFDL', 'FFP', 'FFS', 'LFP', 'LFS', 'RFP', 'RFS', 'AFDR', 'AFDL', 'PFDR', 'PFDL'],
          section: 'sect_C.7.3.1.1.2',
        },
      ],
    },
    { keyword: 'ViewPosition', tag: '00185101', vr: 'CS', vm: '1', type: '3' },
    {
      keyword: 'ViewCodeSequence',
      tag: '00540220',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4010' }] },
        {
          keyword: 'ViewModifierCodeSequence',
          tag: '00540222',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4011' }] }],
        },
      ],
    },
    {
      keyword: 'PatientOrientationCodeSequence',
      tag: '00540410',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '19' }] },
        {
          keyword: 'PatientOrientationModifierCodeSequence',
          tag: '00540412',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '20' }] }],
        },
      ],
    },
    {
      keyword: 'PatientGantryRelationshipCodeSequence',
      tag: '00540414',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '21' }] }],
    },
    { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'EstimatedRadiographicMagnificationFactor', tag: '00181114', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'PositionerType',
      tag: '00181508',
      vr: 'CS',
      vm: '1',
      type: '2',
      values: [{ kind: 'defined', terms: ['CARM', 'COLUMN', 'MAMMOGRAPHIC', 'PANORAMIC', 'CEPHALOSTAT', 'RIGID', 'NONE'] }],
    },
    { keyword: 'PositionerPrimaryAngle', tag: '00181510', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PositionerSecondaryAngle', tag: '00181511', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DetectorPrimaryAngle', tag: '00181530', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DetectorSecondaryAngle', tag: '00181531', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ColumnAngulation', tag: '00181450', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableType', tag: '0018113A', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['FIXED', 'TILTING', 'NONE'] }] },
    { keyword: 'TableAngle', tag: '00181138', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'BodyPartThickness', tag: '001811A0', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'CompressionForce', tag: '001811A2', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'CompressionPressure', tag: '001811A3', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'CompressionContactArea', tag: '001811A5', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PaddleDescription', tag: '001811A4', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDXPositioning = (dataset: object): Finding[] => validateTable(dataset, dxPositioningRules);
