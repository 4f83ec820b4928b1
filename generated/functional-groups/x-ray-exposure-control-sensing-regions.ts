// X-Ray Exposure Control Sensing Regions, PS3.3 Table C.8.19.6-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ExposureControlSensingRegionsSequence, its conditions apart. */
export interface XRayExposureControlSensingRegionsExposureControlSensingRegionsItemAttributes {
  /** Exposure Control Sensing Region Shape (0018,9435) CS, VM 1, Type 1. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  ExposureControlSensingRegionShape: 'RECTANGULAR' | 'CIRCULAR' | 'POLYGONAL';
  /** Exposure Control Sensing Region Left Vertical Edge (0018,9436) SS, VM 1, Type 1C if ExposureControlSensingRegionShape is RECTANGULAR. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  ExposureControlSensingRegionLeftVerticalEdge?: number;
  /** Exposure Control Sensing Region Right Vertical Edge (0018,9437) SS, VM 1, Type 1C if ExposureControlSensingRegionShape is RECTANGULAR. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  ExposureControlSensingRegionRightVerticalEdge?: number;
  /** Exposure Control Sensing Region Upper Horizontal Edge (0018,9438) SS, VM 1, Type 1C if ExposureControlSensingRegionShape is RECTANGULAR. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  ExposureControlSensingRegionUpperHorizontalEdge?: number;
  /** Exposure Control Sensing Region Lower Horizontal Edge (0018,9439) SS, VM 1, Type 1C if ExposureControlSensingRegionShape is RECTANGULAR. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  ExposureControlSensingRegionLowerHorizontalEdge?: number;
  /** Center of Circular Exposure Control Sensing Region (0018,9440) SS, VM 2, Type 1C if ExposureControlSensingRegionShape is CIRCULAR. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  CenterOfCircularExposureControlSensingRegion?: [number, number];
  /** Radius of Circular Exposure Control Sensing Region (0018,9441) US, VM 1, Type 1C if ExposureControlSensingRegionShape is CIRCULAR. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  RadiusOfCircularExposureControlSensingRegion?: number;
  /** Vertices of the Polygonal Exposure Control Sensing Region (0018,9442) SS, VM 2-n, Type 1C if ExposureControlSensingRegionShape is POLYGONAL. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  VerticesOfThePolygonalExposureControlSensingRegion?: number[];
}

/** X-Ray Exposure Control Sensing Regions: PS3.3 Table C.8.19.6-3. */
export interface XRayExposureControlSensingRegionsFunctionalGroup {
  /** Exposure Control Sensing Regions Sequence (0018,9434) SQ, VM 1, Type 1. [C.8.19.6-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.3.html#table_C.8.19.6-3) */
  ExposureControlSensingRegionsSequence: XRayExposureControlSensingRegionsExposureControlSensingRegionsItem[];
}

/** An Item of ExposureControlSensingRegionsSequence. */
export type XRayExposureControlSensingRegionsExposureControlSensingRegionsItem = XRayExposureControlSensingRegionsExposureControlSensingRegionsItemAttributes & (
    | { ExposureControlSensingRegionShape: 'RECTANGULAR'; ExposureControlSensingRegionLeftVerticalEdge: unknown; ExposureControlSensingRegionRightVerticalEdge: unknown; ExposureControlSensingRegionUpperHorizontalEdge: unknown; ExposureControlSensingRegionLowerHorizontalEdge: unknown; CenterOfCircularExposureControlSensingRegion?: never; RadiusOfCircularExposureControlSensingRegion?: never; VerticesOfThePolygonalExposureControlSensingRegion?: never }
    | { ExposureControlSensingRegionShape: 'CIRCULAR'; CenterOfCircularExposureControlSensingRegion: unknown; RadiusOfCircularExposureControlSensingRegion: unknown; ExposureControlSensingRegionLeftVerticalEdge?: never; ExposureControlSensingRegionRightVerticalEdge?: never; ExposureControlSensingRegionUpperHorizontalEdge?: never; ExposureControlSensingRegionLowerHorizontalEdge?: never; VerticesOfThePolygonalExposureControlSensingRegion?: never }
    | { ExposureControlSensingRegionShape: 'POLYGONAL'; VerticesOfThePolygonalExposureControlSensingRegion: unknown; ExposureControlSensingRegionLeftVerticalEdge?: never; ExposureControlSensingRegionRightVerticalEdge?: never; ExposureControlSensingRegionUpperHorizontalEdge?: never; ExposureControlSensingRegionLowerHorizontalEdge?: never; CenterOfCircularExposureControlSensingRegion?: never; RadiusOfCircularExposureControlSensingRegion?: never }
  );

export const xRayExposureControlSensingRegionsRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayExposureControlSensingRegions',
  name: 'X-Ray Exposure Control Sensing Regions',
  table: 'table_C.8.19.6-3',
  section: 'sect_C.8.19.6.3',
  rows: [
    {
      keyword: 'ExposureControlSensingRegionsSequence',
      tag: '00189434',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ExposureControlSensingRegionShape',
          tag: '00189435',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['RECTANGULAR', 'CIRCULAR', 'POLYGONAL'] }],
        },
        {
          keyword: 'ExposureControlSensingRegionLeftVerticalEdge',
          tag: '00189436',
          vr: 'SS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExposureControlSensingRegionShape' }, to: ['RECTANGULAR'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'becb3038163b',
          },
        },
        {
          keyword: 'ExposureControlSensingRegionRightVerticalEdge',
          tag: '00189437',
          vr: 'SS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExposureControlSensingRegionShape' }, to: ['RECTANGULAR'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'becb3038163b',
          },
        },
        {
          keyword: 'ExposureControlSensingRegionUpperHorizontalEdge',
          tag: '00189438',
          vr: 'SS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExposureControlSensingRegionShape' }, to: ['RECTANGULAR'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'becb3038163b',
          },
        },
        {
          keyword: 'ExposureControlSensingRegionLowerHorizontalEdge',
          tag: '00189439',
          vr: 'SS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExposureControlSensingRegionShape' }, to: ['RECTANGULAR'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'becb3038163b',
          },
        },
        {
          keyword: 'CenterOfCircularExposureControlSensingRegion',
          tag: '00189440',
          vr: 'SS',
          vm: '2',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExposureControlSensingRegionShape' }, to: ['CIRCULAR'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '3c06236fe3b9',
          },
        },
        {
          keyword: 'RadiusOfCircularExposureControlSensingRegion',
          tag: '00189441',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExposureControlSensingRegionShape' }, to: ['CIRCULAR'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '3c06236fe3b9',
          },
        },
        {
          keyword: 'VerticesOfThePolygonalExposureControlSensingRegion',
          tag: '00189442',
          vr: 'SS',
          vm: '2-n',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExposureControlSensingRegionShape' }, to: ['POLYGONAL'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '1260aa59f12e',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayExposureControlSensingRegions = (dataset: object): Finding[] => validateTable(dataset, xRayExposureControlSensingRegionsRules);
