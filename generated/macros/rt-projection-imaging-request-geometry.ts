// RT Projection Imaging Request Geometry, PS3.3 Table C.36.2.4.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.1.html#table_C.36.2.4.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type MatrixBasedRTImagingGeometryMacro, matrixBasedRTImagingGeometryRules } from './matrix-based-rt-imaging-geometry.ts';
import { type ParameterizedRTImagingGeometryMacro, parameterizedRTImagingGeometryRules } from './parameterized-rt-imaging-geometry.ts';

/** An Item of ImagingDeviceLocationParameterSequence. */
export interface RTProjectionImagingRequestGeometryImagingDeviceLocationParameterItem extends ParameterizedRTImagingGeometryMacro {
  /** Referenced Radiation RT Control Point Index (300A,073B) US, VM 1, Type 1C if ImagingSourceLocationSpecificationType is RELATIVE_PARAMS. [C.36.2.4.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.1.html#table_C.36.2.4.1-1) */
  ReferencedRadiationRTControlPointIndex?: number;
}

/** RT Projection Imaging Request Geometry: PS3.3 Table C.36.2.4.1-1. */
export interface RTProjectionImagingRequestGeometryMacro {
  /** Imaging Source Location Specification Type (3002,0111) CS, VM 1, Type 1. [C.36.2.4.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.1.html#table_C.36.2.4.1-1) */
  ImagingSourceLocationSpecificationType: 'ABSOLUTE_MATRIX' | 'ABSOLUTE_PARAMS' | 'RELATIVE_PARAMS';
  /** Imaging Device Location Matrix Sequence (3002,0112) SQ, VM 1, Type 1C if ImagingSourceLocationSpecificationType is present and ImagingSourceLocationSpecificationType is ABSOLUTE_MATRIX. [C.36.2.4.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.1.html#table_C.36.2.4.1-1) */
  ImagingDeviceLocationMatrixSequence?: [MatrixBasedRTImagingGeometryMacro];
  /** Imaging Device Location Parameter Sequence (3002,0113) SQ, VM 1, Type 1C if ImagingSourceLocationSpecificationType is present and ImagingSourceLocationSpecificationType is one of ABSOLUTE_PARAMS, RELATIVE_PARAMS. [C.36.2.4.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.1.html#table_C.36.2.4.1-1) */
  ImagingDeviceLocationParameterSequence?: [RTProjectionImagingRequestGeometryImagingDeviceLocationParameterItem];
}

/** What the conditions of RT Projection Imaging Request Geometry ask for and refuse. */
export type RTProjectionImagingRequestGeometryConditions = (
    | { ImagingSourceLocationSpecificationType: 'ABSOLUTE_MATRIX'; ImagingDeviceLocationMatrixSequence: unknown; ImagingDeviceLocationParameterSequence?: never }
    | { ImagingSourceLocationSpecificationType: 'ABSOLUTE_PARAMS' | 'RELATIVE_PARAMS'; ImagingDeviceLocationParameterSequence: unknown; ImagingDeviceLocationMatrixSequence?: never }
  );

/** An Item of RT Projection Imaging Request Geometry alone. */
export type RTProjectionImagingRequestGeometryItem = RTProjectionImagingRequestGeometryMacro & RTProjectionImagingRequestGeometryConditions;

export const rtProjectionImagingRequestGeometryRules: TableRules = {
  kind: 'macro',
  id: 'RTProjectionImagingRequestGeometry',
  name: 'RT Projection Imaging Request Geometry',
  table: 'table_C.36.2.4.1-1',
  section: 'sect_C.36.2.4.1',
  rows: [
    {
      keyword: 'ImagingSourceLocationSpecificationType',
      tag: '30020111',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['ABSOLUTE_MATRIX', 'ABSOLUTE_PARAMS', 'RELATIVE_PARAMS'] }],
    },
    {
      keyword: 'ImagingDeviceLocationMatrixSequence',
      tag: '30020112',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'ImagingSourceLocationSpecificationType' } },
            { op: '=', attribute: { keyword: 'ImagingSourceLocationSpecificationType' }, to: ['ABSOLUTE_MATRIX'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c36c80479aec',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => matrixBasedRTImagingGeometryRules }],
    },
    {
      keyword: 'ImagingDeviceLocationParameterSequence',
      tag: '30020113',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'ImagingSourceLocationSpecificationType' } },
            { op: '=', attribute: { keyword: 'ImagingSourceLocationSpecificationType' }, to: ['ABSOLUTE_PARAMS', 'RELATIVE_PARAMS'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'cbb4276cbf61',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ReferencedRadiationRTControlPointIndex',
          tag: '300A073B',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ImagingSourceLocationSpecificationType' }, to: ['RELATIVE_PARAMS'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '96f5ebd41c21',
          },
        },
        { include: () => parameterizedRTImagingGeometryRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTProjectionImagingRequestGeometry = (dataset: object): Finding[] => validateTable(dataset, rtProjectionImagingRequestGeometryRules);
