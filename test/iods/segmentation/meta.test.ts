/** Meta.json in dcmqi's keys: there and back, and every wrong key named by its path. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from '../../../src/content/code.ts';
import {
  type LabelledSegment,
  parseSegmentationMeta,
  type SegmentationMeta,
  SegmentationMetaError,
  segmentationMetaJson,
  segmentationMetaTemplate,
} from '../../../src/iods/segmentation/meta/index.ts';

const word = fc.string({ minLength: 1, maxLength: 16 }).filter((text) => text.trim() !== '' && [...text].length <= 16);
const code: fc.Arbitrary<Code> = fc.record(
  { value: word, scheme: word, meaning: word, version: word },
  { requiredKeys: ['value', 'scheme', 'meaning'] },
);
const codes = fc.uniqueArray(code, {
  minLength: 1,
  maxLength: 3,
  selector: ({ value, scheme, version }) => JSON.stringify([value, scheme, version]),
});
const modified = fc.array(fc.record({ code, modifiers: codes }, { requiredKeys: ['code'] }), { minLength: 1, maxLength: 2 });
const algorithm = fc.oneof(
  fc.constant({ algorithmType: 'MANUAL' as const }),
  fc.record({ algorithmType: fc.constantFrom('AUTOMATIC' as const, 'SEMIAUTOMATIC' as const), algorithmName: word }),
  fc.record({
    algorithmType: fc.constant('AUTOMATIC' as const),
    algorithmName: word,
    algorithm: fc.record(
      { name: word, version: word, family: code, source: word, parameters: word },
      { requiredKeys: ['name', 'version', 'family'] },
    ),
  }),
);
const channel = fc.integer({ min: 0, max: 255 });
const described = fc
  .tuple(
    fc.record(
      {
        label: word,
        description: word,
        category: code,
        type: code,
        typeModifiers: codes,
        anatomicRegions: modified,
        primaryAnatomicStructures: modified,
        displayColor: fc.tuple(channel, channel, channel),
      },
      { requiredKeys: ['label', 'category', 'type'] },
    ),
    algorithm,
    fc.option(fc.record({ trackingID: word, trackingUID: fc.constantFrom('1.2.3', '2.25.17') }), { nil: {} }),
  )
  .map((parts): Omit<LabelledSegment, 'labelID'> => Object.assign({}, ...parts));
const meta: fc.Arbitrary<SegmentationMeta> = fc.record(
  {
    contentCreatorName: word,
    seriesDescription: word,
    seriesNumber: fc.integer({ min: -5, max: 5000 }),
    instanceNumber: fc.integer({ min: 0, max: 5000 }),
    bodyPartExamined: fc.constantFrom('HEAD', 'ABDOMEN_1'),
    clinicalTrial: fc.record({ ClinicalTrialSeriesID: word, ClinicalTrialTimePointID: word }, { requiredKeys: [] }),
    files: fc.array(
      fc
        .uniqueArray(fc.integer({ min: 1, max: 65535 }), { maxLength: 3 })
        .chain((labels) => fc.tuple(...labels.map((labelID) => described.map((one) => ({ labelID, ...one }))))),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ['clinicalTrial', 'files'] },
);

const SCT = (CodeValue: string, CodeMeaning: string) => ({ CodeValue, CodingSchemeDesignator: 'SCT', CodeMeaning });
const SEGMENT = {
  labelID: 3,
  SegmentDescription: 'the left one',
  SegmentAlgorithmType: 'MANUAL',
  SegmentedPropertyCategoryCodeSequence: SCT('123037004', 'Anatomical Structure'),
  SegmentedPropertyTypeCodeSequence: SCT('64033007', 'Kidney'),
};

function parsed(segment: object, onWarning?: Parameters<typeof parseSegmentationMeta>[1]): LabelledSegment | undefined {
  return parseSegmentationMeta({ segmentAttributes: [[{ ...SEGMENT, ...segment }]] }, onWarning).files[0]?.[0];
}

function problems(json: unknown): string {
  try {
    parseSegmentationMeta(json);
  } catch (error) {
    if (error instanceof SegmentationMetaError) return error.message;
    throw error;
  }
  return '';
}

describe('there and back', () => {
  it('gives the same', () => {
    fc.assert(
      fc.property(meta, (one) => {
        const warnings: unknown[] = [];
        const again = parseSegmentationMeta(JSON.parse(JSON.stringify(segmentationMetaJson(one))), (warning) => warnings.push(warning));
        expect(again).toEqual(one);
        expect(warnings).toEqual([]);
      }),
    );
  });
});

describe("dcmqi's forms", () => {
  it('reads numbers in texts, the label from the description or the type', () => {
    const read = parseSegmentationMeta({ '@schema': 'x', SeriesNumber: '300', InstanceNumber: 2, segmentAttributes: [[SEGMENT]] });
    expect(read).toMatchObject({ seriesNumber: 300, instanceNumber: 2, files: [[{ labelID: 3, label: 'the left one' }]] });
    expect(parsed({ SegmentDescription: undefined })?.label).toBe('Kidney');
  });

  it('reads modifiers beside their code', () => {
    const left = SCT('7771000', 'Left');
    const read = parsed({
      SegmentedPropertyTypeModifierCodeSequence: left,
      AnatomicRegionSequence: SCT('818983003', 'Abdomen'),
      AnatomicRegionModifierSequence: left,
    });
    expect(read?.typeModifiers).toEqual([{ value: '7771000', scheme: 'SCT', meaning: 'Left' }]);
    expect(read?.anatomicRegions?.[0]?.modifiers).toEqual(read?.typeModifiers);
  });

  it('says what it leaves out or fills in', () => {
    const warnings: string[] = [];
    const read = parsed({ SegmentAlgorithmName: 'x', TrackingIdentifier: 'lesion 1', Colour: 'red' }, ({ path }) => warnings.push(path));
    expect(warnings).toEqual([
      'segmentAttributes[0][0].Colour',
      'segmentAttributes[0][0].SegmentAlgorithmName',
      'segmentAttributes[0][0].TrackingUniqueIdentifier',
    ]);
    expect(read?.trackingUID).toMatch(/^2\.25\./);
    expect(read).not.toHaveProperty('algorithmName');
    expect(parsed({ TrackingUniqueIdentifier: '1.2.3' })?.trackingID).toBe('the left one');
  });
});

describe('what is wrong is named by the path of its key', () => {
  it.each([
    [[], 'an object is expected, not []'],
    [{}, 'segmentAttributes: is missing: a list with one list of segments for each label file'],
    [{ segmentAttributes: [] }, 'segmentAttributes: is empty: one list of segments for each label file is expected'],
    [{ segmentAttributes: [SEGMENT] }, /^segmentAttributes\[0\]: a list is expected, not \{"labelID":3/],
    [
      { segmentAttributes: [[]], SeriesNumber: 'three' },
      'SeriesNumber: an integer from -2147483648 to 2147483647 is expected, not "three"',
    ],
    [{ segmentAttributes: [[]], SeriesDescription: 3 }, 'SeriesDescription: a text is expected, not 3'],
    [{ segmentAttributes: [[]], BodyPartExamined: 'Head' }, /^BodyPartExamined: "Head" has other characters/],
    [{ segmentAttributes: [[SEGMENT, SEGMENT]] }, 'segmentAttributes[0][1].labelID: 3 is that of segmentAttributes[0][0] too'],
  ])('%j', (json, message) => {
    expect(problems(json)).toMatch(message);
  });

  it.each([
    ['labelID', { labelID: 0 }, 'an integer from 1 to 65535 is expected, not 0'],
    ['labelID', { labelID: 1.5 }, 'an integer from 1 to 65535 is expected, not 1.5'],
    ['labelID', { labelID: undefined }, 'is missing'],
    ['SegmentAlgorithmType', { SegmentAlgorithmType: 'AUTO' }, 'is "AUTO"; AUTOMATIC, SEMIAUTOMATIC, MANUAL are the values'],
    ['SegmentAlgorithmName', { SegmentAlgorithmType: 'AUTOMATIC' }, 'is missing, which AUTOMATIC needs'],
    ['SegmentedPropertyTypeCodeSequence', { SegmentedPropertyTypeCodeSequence: undefined }, 'is missing'],
    ['SegmentedPropertyTypeCodeSequence.CodeMeaning', { SegmentedPropertyTypeCodeSequence: SCT('1', '') }, 'is empty'],
    [
      'SegmentedPropertyTypeCodeSequence.CodeValue',
      { SegmentedPropertyTypeCodeSequence: { CodingSchemeDesignator: 'A', CodeMeaning: 'B' } },
      'is missing',
    ],
    ['SegmentedPropertyCategoryCodeSequence', { SegmentedPropertyCategoryCodeSequence: 'Tissue' }, 'an object is expected, not "Tissue"'],
    [
      'AnatomicRegionModifierSequence',
      { AnatomicRegionModifierSequence: SCT('7771000', 'Left') },
      'narrows AnatomicRegionSequence, which is missing',
    ],
    ['TrackingUniqueIdentifier', { TrackingUniqueIdentifier: 'abc' }, '"abc" is no UID'],
    ['recommendedDisplayRGBValue', { recommendedDisplayRGBValue: [1, 2, 256] }, 'three integers from 0 to 255 are expected, not [1,2,256]'],
    ['SegmentLabel', { SegmentLabel: 'x'.repeat(65) }, 'has 65 characters; 64 at most are stored'],
  ])('%s of %j', (key, change, message) => {
    expect(problems({ segmentAttributes: [[SEGMENT], [{ ...SEGMENT, ...change }]] })).toBe(`segmentAttributes[1][0].${key}: ${message}`);
  });

  it('all at once', () => {
    const broken = { segmentAttributes: [[{ ...SEGMENT, labelID: -1, SegmentAlgorithmType: '' }]], InstanceNumber: [] };
    expect(problems(broken).split('\n')).toHaveLength(3);
  });
});

describe('template', () => {
  it('names the labels, and is refused until its codes are filled in', () => {
    const template = segmentationMetaTemplate([[{ labelID: 2 }, { labelID: 7, name: 'Liver', color: [1, 2, 3] }], [{ labelID: 1 }]]);
    expect(template).toMatchObject({
      segmentAttributes: [
        [
          { labelID: 2, SegmentLabel: 'Label 2' },
          { labelID: 7, SegmentLabel: 'Liver' },
        ],
        [{ labelID: 1 }],
      ],
    });
    const message = problems(template);
    for (const path of [
      'segmentAttributes[0][1].SegmentedPropertyTypeCodeSequence.CodeValue',
      'segmentAttributes[1][0].SegmentAlgorithmType',
    ])
      expect(message).toContain(`${path}: is empty`);
  });
});
