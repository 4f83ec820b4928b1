/** What a meta.json of label files says, in the keys that dcmqi has: types, its error, the keys. */
import type { SegmentDescription } from '../segments.ts';

/** A segment as a label file holds it: its label is the value of its voxels. */
export interface LabelledSegment extends Omit<SegmentDescription, 'number'> {
  /** 1 to 65535. */
  readonly labelID: number;
}

/** Attributes of the clinical trial, keyed by keyword. */
export type ClinicalTrialAttributes = Readonly<Partial<Record<ClinicalTrialKey, string>>>;

export interface SegmentationMeta {
  readonly contentCreatorName?: string;
  readonly seriesDescription?: string;
  readonly seriesNumber?: number;
  readonly instanceNumber?: number;
  readonly bodyPartExamined?: string;
  readonly clinicalTrial: ClinicalTrialAttributes;
  /** One list for each label file (or each layer of a file), in the order of the files. */
  readonly files: readonly (readonly LabelledSegment[])[];
}

/** Single-valued texts of the Clinical Trial Subject, Study and Series modules (PS3.3 C.7.1.3, C.7.2.3, C.7.3.2). */
export const CLINICAL_TRIAL_KEYS = [
  'ClinicalTrialSponsorName',
  'ClinicalTrialProtocolID',
  'ClinicalTrialProtocolName',
  'ClinicalTrialSiteID',
  'ClinicalTrialSiteName',
  'ClinicalTrialSubjectID',
  'ClinicalTrialSubjectReadingID',
  'ClinicalTrialTimePointID',
  'ClinicalTrialTimePointDescription',
  'ClinicalTrialCoordinatingCenterName',
  'ClinicalTrialSeriesID',
  'ClinicalTrialSeriesDescription',
] as const;
export type ClinicalTrialKey = (typeof CLINICAL_TRIAL_KEYS)[number];

/** One thing that is wrong, and where. */
export interface MetaProblem {
  /** Such as `segmentAttributes[0][2].SegmentedPropertyTypeCodeSequence.CodeValue`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** A meta.json that does not say what a segmentation needs: all that is wrong, each with the path of its key. */
export class SegmentationMetaError extends Error {
  override readonly name = 'SegmentationMetaError';
  readonly problems: readonly MetaProblem[];

  constructor(problems: readonly MetaProblem[]) {
    super(problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.problems = problems;
  }
}
