// Generic Implant Template Mating Features, PS3.3 Table C.29.1.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TwoDMatingFeatureCoordinatesSequence. */
export interface GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureTwoDMatingFeatureCoordinatesItem {
  /** Referenced HPGL Document ID (0068,6440) US, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  ReferencedHPGLDocumentID: number;
  /** 2D Mating Point (0068,6450) FD, VM 2, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  TwoDMatingPoint: [number, number];
  /** 2D Mating Axes (0068,6460) FD, VM 4, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  TwoDMatingAxes: [number, number, number, number];
}

/** An Item of TwoDDegreeOfFreedomSequence. */
export interface GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureMatingFeatureDegreeOfFreedomTwoDDegreeOfFreedomItem {
  /** Referenced HPGL Document ID (0068,6440) US, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  ReferencedHPGLDocumentID: number;
  /** 2D Degree of Freedom Axis (0068,64F0) FD, VM 3, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  TwoDDegreeOfFreedomAxis: [number, number, number];
  /** Range of Freedom (0068,64A0) FD, VM 2, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  RangeOfFreedom: [number, number];
}

/** An Item of MatingFeatureDegreeOfFreedomSequence. */
export interface GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureMatingFeatureDegreeOfFreedomItem {
  /** Degree of Freedom ID (0068,6410) US, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  DegreeOfFreedomID: number;
  /** Degree of Freedom Type (0068,6420) CS, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  DegreeOfFreedomType: 'TRANSLATION' | 'ROTATION';
  /** 2D Degree of Freedom Sequence (0068,6470) SQ, VM 1, Type 1C if TwoDMatingFeatureCoordinatesSequence is present. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  TwoDDegreeOfFreedomSequence?: GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureMatingFeatureDegreeOfFreedomTwoDDegreeOfFreedomItem[];
  /** 3D Degree of Freedom Axis (0068,6490) FD, VM 3, Type 1C if ThreeDMatingPoint is present. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  ThreeDDegreeOfFreedomAxis?: [number, number, number];
  /** Range of Freedom (0068,64A0) FD, VM 2, Type 1C if ThreeDMatingPoint is present. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  RangeOfFreedom?: [number, number];
}

/** An Item of MatingFeatureSequence. */
export interface GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureItem {
  /** Mating Feature ID (0068,63F0) US, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  MatingFeatureID: number;
  /** 3D Mating Point (0068,64C0) FD, VM 3, Type 1C if TwoDMatingFeatureCoordinatesSequence is not present and ImplantTemplate3DModelSurfaceNumber is present. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  ThreeDMatingPoint?: [number, number, number];
  /** 3D Mating Axes (0068,64D0) FD, VM 9, Type 1C if ThreeDMatingPoint is present. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  ThreeDMatingAxes?: [number, number, number, number, number, number, number, number, number];
  /** 2D Mating Feature Coordinates Sequence (0068,6430) SQ, VM 1, Type 1C if ThreeDMatingPoint is not present and HPGLDocumentSequence is present. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  TwoDMatingFeatureCoordinatesSequence?: GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureTwoDMatingFeatureCoordinatesItem[];
  /** Mating Feature Degree of Freedom Sequence (0068,6400) SQ, VM 1, Type 3. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  MatingFeatureDegreeOfFreedomSequence?: GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureMatingFeatureDegreeOfFreedomItem[] | null;
}

/** An Item of MatingFeatureSetsSequence. */
export interface GenericImplantTemplateMatingFeaturesMatingFeatureSetsItem {
  /** Mating Feature Set ID (0068,63C0) US, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  MatingFeatureSetID: number;
  /** Mating Feature Set Label (0068,63D0) LO, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  MatingFeatureSetLabel: string;
  /** Mating Feature Sequence (0068,63E0) SQ, VM 1, Type 1. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  MatingFeatureSequence: GenericImplantTemplateMatingFeaturesMatingFeatureSetsMatingFeatureItem[];
}

/** Generic Implant Template Mating Features: PS3.3 Table C.29.1.4-1. */
export interface GenericImplantTemplateMatingFeaturesModule {
  /** Mating Feature Sets Sequence (0068,63B0) SQ, VM 1, Type 3. [C.29.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.4.html#table_C.29.1.4-1) */
  MatingFeatureSetsSequence?: GenericImplantTemplateMatingFeaturesMatingFeatureSetsItem[] | null;
}

export const genericImplantTemplateMatingFeaturesRules: TableRules = {
  kind: 'module',
  id: 'GenericImplantTemplateMatingFeatures',
  name: 'Generic Implant Template Mating Features',
  table: 'table_C.29.1.4-1',
  section: 'sect_C.29.1.4',
  rows: [
    {
      keyword: 'MatingFeatureSetsSequence',
      tag: '006863B0',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'MatingFeatureSetID', tag: '006863C0', vr: 'US', vm: '1', type: '1' },
        { keyword: 'MatingFeatureSetLabel', tag: '006863D0', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'MatingFeatureSequence',
          tag: '006863E0',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'MatingFeatureID', tag: '006863F0', vr: 'US', vm: '1', type: '1' },
            {
              keyword: 'ThreeDMatingPoint',
              tag: '006864C0',
              vr: 'FD',
              vm: '3',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'TwoDMatingFeatureCoordinatesSequence' } } },
                    { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
                  ],
                },
                decided: 'data',
                otherwise: {
                  tree: {
                    op: 'and',
                    of: [
                      { op: 'present', attribute: { keyword: 'TwoDMatingFeatureCoordinatesSequence' } },
                      { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
                    ],
                  },
                  decided: 'data',
                },
                hash: 'b72af2124a0f',
              },
            },
            {
              keyword: 'ThreeDMatingAxes',
              tag: '006864D0',
              vr: 'FD',
              vm: '9',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'ThreeDMatingPoint' } }, decided: 'data', otherwise: 'forbidden', hash: '532798af0873' },
            },
            {
              keyword: 'TwoDMatingFeatureCoordinatesSequence',
              tag: '00686430',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'ThreeDMatingPoint' } } },
                    { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } },
                  ],
                },
                decided: 'data',
                otherwise: {
                  tree: {
                    op: 'and',
                    of: [{ op: 'present', attribute: { keyword: 'ThreeDMatingPoint' } }, { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } }],
                  },
                  decided: 'data',
                },
                hash: 'b4b56a2bd5b5',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedHPGLDocumentID', tag: '00686440', vr: 'US', vm: '1', type: '1' },
                { keyword: 'TwoDMatingPoint', tag: '00686450', vr: 'FD', vm: '2', type: '1' },
                { keyword: 'TwoDMatingAxes', tag: '00686460', vr: 'FD', vm: '4', type: '1' },
              ],
            },
            {
              keyword: 'MatingFeatureDegreeOfFreedomSequence',
              tag: '00686400',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'DegreeOfFreedomID', tag: '00686410', vr: 'US', vm: '1', type: '1' },
                {
                  keyword: 'DegreeOfFreedomType',
                  tag: '00686420',
                  vr: 'CS',
                  vm: '1',
                  type: '1',
                  values: [{ kind: 'enumerated', terms: ['TRANSLATION', 'ROTATION'] }],
                },
                {
                  keyword: 'TwoDDegreeOfFreedomSequence',
                  tag: '00686470',
                  vr: 'SQ',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: 'present', attribute: { keyword: 'TwoDMatingFeatureCoordinatesSequence' } },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '2779725df3a0',
                  },
                  items: [{ range: [1, null] }],
                  rows: [
                    { keyword: 'ReferencedHPGLDocumentID', tag: '00686440', vr: 'US', vm: '1', type: '1' },
                    { keyword: 'TwoDDegreeOfFreedomAxis', tag: '006864F0', vr: 'FD', vm: '3', type: '1' },
                    { keyword: 'RangeOfFreedom', tag: '006864A0', vr: 'FD', vm: '2', type: '1' },
                  ],
                },
                {
                  keyword: 'ThreeDDegreeOfFreedomAxis',
                  tag: '00686490',
                  vr: 'FD',
                  vm: '3',
                  type: '1C',
                  condition: { tree: { op: 'present', attribute: { keyword: 'ThreeDMatingPoint' } }, decided: 'data', otherwise: 'forbidden', hash: '532798af0873' },
                },
                {
                  keyword: 'RangeOfFreedom',
                  tag: '006864A0',
                  vr: 'FD',
                  vm: '2',
                  type: '1C',
                  condition: { tree: { op: 'present', attribute: { keyword: 'ThreeDMatingPoint' } }, decided: 'data', otherwise: 'forbidden', hash: '532798af0873' },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGenericImplantTemplateMatingFeatures = (dataset: object): Finding[] => validateTable(dataset, genericImplantTemplateMatingFeaturesRules);
