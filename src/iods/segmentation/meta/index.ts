/** Meta.json of label files in dcmqi's keys, to and from segment descriptions. */
export { type AssignedSegments, type AssignOptions, assignLabels, type LabelLayer } from './assign.ts';
export {
  type FoundLabel,
  type FoundMeta,
  type MetaJson,
  type MetaValue,
  segmentationMetaJson,
  segmentationMetaTemplate,
  type TemplateLabel,
} from './format.ts';
export {
  type ClinicalTrialAttributes,
  type ClinicalTrialKey,
  type LabelledSegment,
  type MetaProblem,
  type SegmentationMeta,
  SegmentationMetaError,
} from './meta.ts';
export { type SegmentLayer, segmentLayers } from './layers.ts';
export { metaOfDataset } from './of-dataset.ts';
export { parseSegmentationMeta } from './parse.ts';
