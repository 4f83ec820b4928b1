// CT Acquisition Details, PS3.3 Table C.8-119
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTAcquisitionDetailsSequence. */
export interface CTAcquisitionDetailsCTAcquisitionDetailsItem {
  /** Referenced Path Index (0018,9378) US, VM 1-n, Type 1C if MultienergyCTAcquisition is YES. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  ReferencedPathIndex?: number[];
  /** Rotation Direction (0018,1140) CS, VM 1, Type 1C if (value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL) and AcquisitionType is not CONSTANT_ANGLE. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  RotationDirection?: 'CW' | 'CC';
  /** Revolution Time (0018,9305) FD, VM 1, Type 1C if (value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL) and AcquisitionType is not CONSTANT_ANGLE. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  RevolutionTime?: number;
  /** Single Collimation Width (0018,9306) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  SingleCollimationWidth?: number;
  /** Total Collimation Width (0018,9307) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  TotalCollimationWidth?: number;
  /** Table Height (0018,1130) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  TableHeight?: number;
  /** Gantry/Detector Tilt (0018,1120) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  GantryDetectorTilt?: number;
  /** Data Collection Diameter (0018,0090) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  DataCollectionDiameter?: number;
}

/** CT Acquisition Details: PS3.3 Table C.8-119. */
export interface CTAcquisitionDetailsFunctionalGroup {
  /** CT Acquisition Details Sequence (0018,9304) SQ, VM 1, Type 1. [C.8-119](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.3.html#table_C.8-119) */
  CTAcquisitionDetailsSequence: CTAcquisitionDetailsCTAcquisitionDetailsItem[];
}

export const ctAcquisitionDetailsRules: TableRules = {
  kind: 'functional-group',
  id: 'CTAcquisitionDetails',
  name: 'CT Acquisition Details',
  table: 'table_C.8-119',
  section: 'sect_C.8.15.3.3',
  rows: [
    {
      keyword: 'CTAcquisitionDetailsSequence',
      tag: '00189304',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [
        {
          range: [1, 1],
          condition: {
            op: 'or',
            of: [
              { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['NO'] },
              { op: 'not', of: { op: 'present', attribute: { keyword: 'MultienergyCTAcquisition' } } },
            ],
          },
        },
        { range: [1, null], condition: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] } },
      ],
      rows: [
        {
          keyword: 'ReferencedPathIndex',
          tag: '00189378',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a746415bc43f' },
        },
        {
          keyword: 'RotationDirection',
          tag: '00181140',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                {
                  op: 'or',
                  of: [
                    { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                    { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
                  ],
                },
                { op: '!=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  {
                    op: 'or',
                    of: [
                      { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                      { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
                    ],
                  },
                  { op: '!=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
                ],
              },
              decided: 'data',
            },
            hash: 'aa22931466e0',
          },
          values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }],
        },
        {
          keyword: 'RevolutionTime',
          tag: '00189305',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                {
                  op: 'or',
                  of: [
                    { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                    { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
                  ],
                },
                { op: '!=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  {
                    op: 'or',
                    of: [
                      { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                      { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
                    ],
                  },
                  { op: '!=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
                ],
              },
              decided: 'data',
            },
            hash: 'aa22931466e0',
          },
        },
        {
          keyword: 'SingleCollimationWidth',
          tag: '00189306',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'TotalCollimationWidth',
          tag: '00189307',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'TableHeight',
          tag: '00181130',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'GantryDetectorTilt',
          tag: '00181120',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'DataCollectionDiameter',
          tag: '00180090',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTAcquisitionDetails = (dataset: object): Finding[] => validateTable(dataset, ctAcquisitionDetailsRules);
