// NM Detector, PS3.3 Table C.8-11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ViewModifierCodeSequence, its conditions apart. */
export interface NMDetectorDetectorInformationViewCodeViewModifierCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of ViewCodeSequence, its conditions apart. */
export interface NMDetectorDetectorInformationViewCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1, Type 2C. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  ViewModifierCodeSequence?: NMDetectorDetectorInformationViewCodeViewModifierCodeItem[] | null;
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of DetectorInformationSequence. */
export interface NMDetectorDetectorInformationItem {
  /** Collimator/grid Name (0018,1180) SH, VM 1, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  CollimatorGridName?: string | null;
  /** Collimator Type (0018,1181) CS, VM 1, Type 2. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  CollimatorType: DefinedTerm<'PARA' | 'PINH' | 'FANB' | 'CONE' | 'SLNT' | 'ASTG' | 'DIVG' | 'NONE' | 'UNKN'> | null;
  /** Field of View Shape (0018,1147) CS, VM 1, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  FieldOfViewShape?: DefinedTerm<'RECTANGLE' | 'ROUND' | 'HEXAGONAL'> | null;
  /** Field of View Dimension(s) (0018,1149) IS, VM 1-2, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  FieldOfViewDimensions?: number[] | null;
  /** Focal Distance (0018,1182) IS, VM 1-2, Type 2. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  FocalDistance: number[] | null;
  /** X Focus Center (0018,1183) DS, VM 1-2, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  XFocusCenter?: number[] | null;
  /** Y Focus Center (0018,1184) DS, VM 1-2, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  YFocusCenter?: number[] | null;
  /** Zoom Center (0028,0032) DS, VM 2, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  ZoomCenter?: [number, number] | null;
  /** Zoom Factor (0028,0031) DS, VM 2, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  ZoomFactor?: [number, number] | null;
  /** Center of Rotation Offset (0018,1145) DS, VM 1, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  CenterOfRotationOffset?: number | null;
  /** Gantry/Detector Tilt (0018,1120) DS, VM 1, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  GantryDetectorTilt?: number | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 2C if value 4 of ImageType is TRANSMISSION and value 3 of ImageType is none of TOMO, "GATED TOMO", "RECON TOMO", "RECON GATED TOMO". [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  DistanceSourceToDetector?: number | null;
  /** Start Angle (0054,0200) DS, VM 1, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  StartAngle?: number | null;
  /** Radial Position (0018,1142) DS, VM 1-n, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  RadialPosition?: number[] | null;
  /** Image Orientation (Patient) (0020,0037) DS, VM 6, Type 2. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  ImageOrientationPatient: [number, number, number, number, number, number] | null;
  /** Image Position (Patient) (0020,0032) DS, VM 3, Type 2. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  ImagePositionPatient: [number, number, number] | null;
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 3. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  ViewCodeSequence?: [NMDetectorDetectorInformationViewCodeItem] | null;
}

/** NM Detector: PS3.3 Table C.8-11. */
export interface NMDetectorModule {
  /** Detector Information Sequence (0054,0022) SQ, VM 1, Type 2. [C.8-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.11.html#table_C.8-11) */
  DetectorInformationSequence: NMDetectorDetectorInformationItem[] | null;
}

/** An Item of ViewModifierCodeSequence. */
export type NMDetectorDetectorInformationViewCodeViewModifierCodeItem = NMDetectorDetectorInformationViewCodeViewModifierCodeItemAttributes & CodeSequenceConditions;

/** An Item of ViewCodeSequence. */
export type NMDetectorDetectorInformationViewCodeItem = NMDetectorDetectorInformationViewCodeItemAttributes & CodeSequenceConditions;

export const nmDetectorRules: TableRules = {
  kind: 'module',
  id: 'NMDetector',
  name: 'NM Detector',
  table: 'table_C.8-11',
  section: 'sect_C.8.4.11',
  rows: [
    {
      keyword: 'DetectorInformationSequence',
      tag: '00540022',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }, { equals: { keyword: 'NumberOfDetectors' } }],
      rows: [
        { keyword: 'CollimatorGridName', tag: '00181180', vr: 'SH', vm: '1', type: '3' },
        {
          keyword: 'CollimatorType',
          tag: '00181181',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'defined', terms: ['PARA', 'PINH', 'FANB', 'CONE', 'SLNT', 'ASTG', 'DIVG', 'NONE', 'UNKN'] }],
        },
        {
          keyword: 'FieldOfViewShape',
          tag: '00181147',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['RECTANGLE', 'ROUND', 'HEXAGONAL'] }],
        },
        { keyword: 'FieldOfViewDimensions', tag: '00181149', vr: 'IS', vm: '1-2', type: '3' },
        { keyword: 'FocalDistance', tag: '00181182', vr: 'IS', vm: '1-2', type: '2' },
        { keyword: 'XFocusCenter', tag: '00181183', vr: 'DS', vm: '1-2', type: '3' },
        { keyword: 'YFocusCenter', tag: '00181184', vr: 'DS', vm: '1-2', type: '3' },
        { keyword: 'ZoomCenter', tag: '00280032', vr: 'DS', vm: '2', type: '3' },
        { keyword: 'ZoomFactor', tag: '00280031', vr: 'DS', vm: '2', type: '3' },
        { keyword: 'CenterOfRotationOffset', tag: '00181145', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'GantryDetectorTilt', tag: '00181120', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'DistanceSourceToDetector',
          tag: '00181110',
          vr: 'DS',
          vm: '1',
          type: '2C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ImageType', value: 4 }, to: ['TRANSMISSION'] },
                { op: '!=', attribute: { keyword: 'ImageType', value: 3 }, to: ['TOMO', 'GATED TOMO', 'RECON TOMO', 'RECON GATED TOMO'] },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '13d72b01edc0',
          },
        },
        { keyword: 'StartAngle', tag: '00540200', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadialPosition', tag: '00181142', vr: 'DS', vm: '1-n', type: '3' },
        { keyword: 'ImageOrientationPatient', tag: '00200037', vr: 'DS', vm: '6', type: '2' },
        { keyword: 'ImagePositionPatient', tag: '00200032', vr: 'DS', vm: '3', type: '2' },
        {
          keyword: 'ViewCodeSequence',
          tag: '00540220',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '26' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] },
            {
              keyword: 'ViewModifierCodeSequence',
              tag: '00540222',
              vr: 'SQ',
              vm: '1',
              type: '2C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: 'b06fe31aa76c',
                reason: 'knowledge',
                missing: 'whether the view needs a modifier',
              },
              items: [{ range: [0, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '23' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMDetector = (dataset: object): Finding[] => validateTable(dataset, nmDetectorRules);
