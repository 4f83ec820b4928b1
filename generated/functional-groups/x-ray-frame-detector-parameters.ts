// X-Ray Frame Detector Parameters, PS3.3 Table C.8.19.6-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.5.html#table_C.8.19.6-5
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FrameDetectorParametersSequence. */
export interface XRayFrameDetectorParametersFrameDetectorParametersItem {
  /** Detector Active Time (0018,7014) DS, VM 1, Type 3. [C.8.19.6-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.5.html#table_C.8.19.6-5) */
  DetectorActiveTime?: number | null;
  /** Detector Activation Offset From Exposure (0018,7016) DS, VM 1, Type 3. [C.8.19.6-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.5.html#table_C.8.19.6-5) */
  DetectorActivationOffsetFromExposure?: number | null;
}

/** X-Ray Frame Detector Parameters: PS3.3 Table C.8.19.6-5. */
export interface XRayFrameDetectorParametersFunctionalGroup {
  /** Frame Detector Parameters Sequence (0018,9451) SQ, VM 1, Type 1. [C.8.19.6-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.5.html#table_C.8.19.6-5) */
  FrameDetectorParametersSequence: [XRayFrameDetectorParametersFrameDetectorParametersItem];
}

export const xRayFrameDetectorParametersRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayFrameDetectorParameters',
  name: 'X-Ray Frame Detector Parameters',
  table: 'table_C.8.19.6-5',
  section: 'sect_C.8.19.6.5',
  rows: [
    {
      keyword: 'FrameDetectorParametersSequence',
      tag: '00189451',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'DetectorActiveTime', tag: '00187014', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DetectorActivationOffsetFromExposure', tag: '00187016', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFrameDetectorParameters = (dataset: object): Finding[] => validateTable(dataset, xRayFrameDetectorParametersRules);
