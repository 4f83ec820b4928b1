// RT Image Frame Imaging Device Position, PS3.3 Table C.36.2.4.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.9.html#table_C.36.2.4.9-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type MatrixBasedRTImagingGeometryMacro, matrixBasedRTImagingGeometryRules } from '../macros/matrix-based-rt-imaging-geometry.ts';

/** RT Image Frame Imaging Device Position: PS3.3 Table C.36.2.4.9-1. */
export interface RTImageFrameImagingDevicePositionFunctionalGroup {
  /** RT Image Frame Imaging Device Position Sequence (3002,0109) SQ, VM 1, Type 1. [C.36.2.4.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.9.html#table_C.36.2.4.9-1) */
  RTImageFrameImagingDevicePositionSequence: [MatrixBasedRTImagingGeometryMacro];
}

export const rtImageFrameImagingDevicePositionRules: TableRules = {
  kind: 'functional-group',
  id: 'RTImageFrameImagingDevicePosition',
  name: 'RT Image Frame Imaging Device Position',
  table: 'table_C.36.2.4.9-1',
  section: 'sect_C.36.2.4.9',
  rows: [
    {
      keyword: 'RTImageFrameImagingDevicePositionSequence',
      tag: '30020109',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => matrixBasedRTImagingGeometryRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTImageFrameImagingDevicePosition = (dataset: object): Finding[] => validateTable(dataset, rtImageFrameImagingDevicePositionRules);
