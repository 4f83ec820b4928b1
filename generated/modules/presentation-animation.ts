// Presentation Animation, PS3.3 Table C.11.29-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of AnimationCurveSequence. */
export interface PresentationAnimationAnimationCurveItem {
  /** Number of Volumetric Curve Points (0070,150C) UL, VM 1, Type 1. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  NumberOfVolumetricCurvePoints: number;
  /** Volumetric Curve Points (0070,150D) OD, VM 1, Type 1. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  VolumetricCurvePoints: ArrayBuffer;
  /** Volumetric Curve Up Directions (0070,1A07) OD, VM 1, Type 1C if PresentationAnimationStyle is FLYTHROUGH. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  VolumetricCurveUpDirections?: ArrayBuffer;
}

/** Presentation Animation: PS3.3 Table C.11.29-1. */
export interface PresentationAnimationModule {
  /** Presentation Animation Style (0070,1A01) CS, VM 1, Type 1. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  PresentationAnimationStyle: 'INPUT_SEQ' | 'PRESENTATION_SEQ' | 'CROSSCURVE' | 'FLYTHROUGH' | 'SWIVEL';
  /** Recommended Animation Rate (0070,1A03) FD, VM 1, Type 3. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  RecommendedAnimationRate?: number | null;
  /** Animation Curve Sequence (0070,1A04) SQ, VM 1, Type 1C if PresentationAnimationStyle is one of CROSSCURVE, FLYTHROUGH. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  AnimationCurveSequence?: [PresentationAnimationAnimationCurveItem];
  /** Animation Step Size (0070,1A05) FD, VM 1, Type 1C if PresentationAnimationStyle is one of CROSSCURVE, FLYTHROUGH. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  AnimationStepSize?: number;
  /** Swivel Range (0070,1A06) FD, VM 1, Type 1C if PresentationAnimationStyle is SWIVEL. [C.11.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.29.html#table_C.11.29-1) */
  SwivelRange?: number;
}

export const presentationAnimationRules: TableRules = {
  kind: 'module',
  id: 'PresentationAnimation',
  name: 'Presentation Animation',
  table: 'table_C.11.29-1',
  section: 'sect_C.11.29',
  rows: [
    {
      keyword: 'PresentationAnimationStyle',
      tag: '00701A01',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['INPUT_SEQ', 'PRESENTATION_SEQ', 'CROSSCURVE', 'FLYTHROUGH', 'SWIVEL'] }],
    },
    { keyword: 'RecommendedAnimationRate', tag: '00701A03', vr: 'FD', vm: '1', type: '3' },
    {
      keyword: 'AnimationCurveSequence',
      tag: '00701A04',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationAnimationStyle' }, to: ['CROSSCURVE', 'FLYTHROUGH'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '802c737033d0',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'NumberOfVolumetricCurvePoints', tag: '0070150C', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'VolumetricCurvePoints', tag: '0070150D', vr: 'OD', vm: '1', type: '1' },
        {
          keyword: 'VolumetricCurveUpDirections',
          tag: '00701A07',
          vr: 'OD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationAnimationStyle' }, to: ['FLYTHROUGH'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '500794f0460e',
          },
        },
      ],
    },
    {
      keyword: 'AnimationStepSize',
      tag: '00701A05',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationAnimationStyle' }, to: ['CROSSCURVE', 'FLYTHROUGH'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '802c737033d0',
      },
    },
    {
      keyword: 'SwivelRange',
      tag: '00701A06',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PresentationAnimationStyle' }, to: ['SWIVEL'] }, decided: 'data', otherwise: 'forbidden', hash: '04b91851226e' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationAnimation = (dataset: object): Finding[] => validateTable(dataset, presentationAnimationRules);
