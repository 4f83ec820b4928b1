// CT Geometry, PS3.3 Table C.8-122
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.6.html#table_C.8-122
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTGeometrySequence. */
export interface CTGeometryCTGeometryItem {
  /** Referenced Path Index (0018,9378) US, VM 1-n, Type 1C if MultienergyCTAcquisition is YES. [C.8-122](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.6.html#table_C.8-122) */
  ReferencedPathIndex?: number[];
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-122](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.6.html#table_C.8-122) */
  DistanceSourceToDetector?: number;
  /** Distance Source to Data Collection Center (0018,9335) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-122](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.6.html#table_C.8-122) */
  DistanceSourceToDataCollectionCenter?: number;
}

/** CT Geometry: PS3.3 Table C.8-122. */
export interface CTGeometryFunctionalGroup {
  /** CT Geometry Sequence (0018,9312) SQ, VM 1, Type 1. [C.8-122](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.6.html#table_C.8-122) */
  CTGeometrySequence: CTGeometryCTGeometryItem[];
}

export const ctGeometryRules: TableRules = {
  kind: 'functional-group',
  id: 'CTGeometry',
  name: 'CT Geometry',
  table: 'table_C.8-122',
  section: 'sect_C.8.15.3.6',
  rows: [
    {
      keyword: 'CTGeometrySequence',
      tag: '00189312',
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
          keyword: 'DistanceSourceToDetector',
          tag: '00181110',
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
          keyword: 'DistanceSourceToDataCollectionCenter',
          tag: '00189335',
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
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTGeometry = (dataset: object): Finding[] => validateTable(dataset, ctGeometryRules);
