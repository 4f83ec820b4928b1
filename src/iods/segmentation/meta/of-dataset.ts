/** What a segmentation's data set says of itself, for the meta.json of its label files. */
import { CLINICAL_TRIAL_KEYS, type ClinicalTrialKey, type SegmentationMeta } from './meta.ts';
import { own } from './read-keys.ts';

function text(dataset: object, keyword: string): string | undefined {
  const value = own(dataset, keyword);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function whole(dataset: object, keyword: string): number | undefined {
  const value = own(dataset, keyword);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

/** The alphabetic form of a person name. */
function person(dataset: object, keyword: string): string | undefined {
  const value = own(dataset, keyword);
  return typeof value === 'object' && value !== null ? text(value, 'Alphabetic') : text(dataset, keyword);
}

/** All but the segments. */
export function metaOfDataset(dataset: object): Omit<SegmentationMeta, 'files'> {
  const clinicalTrial: { -readonly [K in ClinicalTrialKey]?: string } = {};
  for (const key of CLINICAL_TRIAL_KEYS) {
    const value = text(dataset, key);
    if (value !== undefined) clinicalTrial[key] = value;
  }
  const [creator, description, bodyPart] = [
    person(dataset, 'ContentCreatorName'),
    text(dataset, 'SeriesDescription'),
    text(dataset, 'BodyPartExamined'),
  ];
  const [series, instance] = [whole(dataset, 'SeriesNumber'), whole(dataset, 'InstanceNumber')];
  return {
    ...(creator === undefined ? {} : { contentCreatorName: creator }),
    ...(description === undefined ? {} : { seriesDescription: description }),
    ...(series === undefined ? {} : { seriesNumber: series }),
    ...(instance === undefined ? {} : { instanceNumber: instance }),
    ...(bodyPart === undefined ? {} : { bodyPartExamined: bodyPart }),
    clinicalTrial,
  };
}
