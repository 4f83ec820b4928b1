// 3D RT Cone-Beam Imaging Geometry, PS3.3 Table C.36.2.4.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.5.html#table_C.36.2.4.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AttributeValueConstraintItem, attributeValueConstraintRules } from './attribute-value-constraint.ts';
import { type ParameterizedRTImagingGeometryMacro, parameterizedRTImagingGeometryRules } from './parameterized-rt-imaging-geometry.ts';

/** 3D RT Cone-Beam Imaging Geometry: PS3.3 Table C.36.2.4.5-1. */
export interface ThreeDRTConeBeamImagingGeometryMacro {
  /** Scan Arc Type (3002,012E) CS, VM 1, Type 3. [C.36.2.4.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.5.html#table_C.36.2.4.5-1) */
  ScanArcType?: 'FULL_ARC' | 'HALF_ARC' | 'CUSTOM_ARC' | null;
  /** Scan Start Position Sequence (3002,012B) SQ, VM 1, Type 1. [C.36.2.4.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.5.html#table_C.36.2.4.5-1) */
  ScanStartPositionSequence: [ParameterizedRTImagingGeometryMacro];
  /** Scan Stop Position Sequence (3002,012C) SQ, VM 1, Type 1. [C.36.2.4.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.5.html#table_C.36.2.4.5-1) */
  ScanStopPositionSequence: [ParameterizedRTImagingGeometryMacro];
  /** Detector Positioning Type (3002,012F) CS, VM 1, Type 3. [C.36.2.4.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.5.html#table_C.36.2.4.5-1) */
  DetectorPositioningType?: 'CENTERED' | 'SHIFTED' | null;
  /** Parameters Specification Sequence (0018,9913) SQ, VM 1, Type 3. [C.36.2.4.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.5.html#table_C.36.2.4.5-1) */
  ParametersSpecificationSequence?: AttributeValueConstraintItem[] | null;
}

export const threeDRTConeBeamImagingGeometryRules: TableRules = {
  kind: 'macro',
  id: 'ThreeDRTConeBeamImagingGeometry',
  name: '3D RT Cone-Beam Imaging Geometry',
  table: 'table_C.36.2.4.5-1',
  section: 'sect_C.36.2.4.5',
  rows: [
    { keyword: 'ScanArcType', tag: '3002012E', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['FULL_ARC', 'HALF_ARC', 'CUSTOM_ARC'] }] },
    {
      keyword: 'ScanStartPositionSequence',
      tag: '3002012B',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => parameterizedRTImagingGeometryRules }],
    },
    {
      keyword: 'ScanStopPositionSequence',
      tag: '3002012C',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => parameterizedRTImagingGeometryRules }],
    },
    { keyword: 'DetectorPositioningType', tag: '3002012F', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['CENTERED', 'SHIFTED'] }] },
    {
      keyword: 'ParametersSpecificationSequence',
      tag: '00189913',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => attributeValueConstraintRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateThreeDRTConeBeamImagingGeometry = (dataset: object): Finding[] => validateTable(dataset, threeDRTConeBeamImagingGeometryRules);
