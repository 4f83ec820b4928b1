/** Samples of temporal coordinates: of a waveform alone, which is a Content Item beneath them. */
import { describe, expect, it } from 'vitest';
import { comprehensive3DSR } from '../../../generated/iods/comprehensive-3d-sr.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import { resultOf } from '../../../src/validation/validate-tables.ts';

type Row = Record<string, unknown>;
const instance = (iod: typeof comprehensive3DSR, more: Row): Row => ({ ...Object(minimalInstance(iod)), ...more });
const about = (dataset: Row): string[] =>
  resultOf(dataset, comprehensive3DSR).findings.flatMap(({ code, path }) =>
    path.endsWith('.ReferencedSamplePositions') ? [`${code} ${path}`] : [],
  );

describe('temporal coordinates', () => {
  const code = { CodeValue: '121112', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Source of Measurement' };
  const report = (source: Row[], more: Row = {}): Row =>
    instance(comprehensive3DSR, {
      ContentSequence: [
        {
          RelationshipType: 'CONTAINS',
          ValueType: 'TCOORD',
          ConceptNameCodeSequence: [code],
          TemporalRangeType: 'POINT',
          ContentSequence: source,
          ...more,
        },
      ],
    });
  const from = (ValueType: string): Row => ({ RelationshipType: 'SELECTED FROM', ValueType });
  const path = 'ContentSequence[0].ReferencedSamplePositions';
  const samples = { ReferencedSamplePositions: [1] };
  it.each([
    ['of a waveform', report([from('WAVEFORM')]), [`missing ${path}`]],
    ['of a waveform, by samples', report([from('WAVEFORM')], samples), []],
    ['of an image', report([from('IMAGE')]), []],
    ['of an image, by samples', report([from('IMAGE')], samples), [`forbidden ${path}`]],
    [
      'of an image, beside a waveform that is something else',
      report([from('IMAGE'), { ...from('WAVEFORM'), RelationshipType: 'HAS PROPERTIES' }]),
      [`undecided ${path}`],
    ],
    ['of nothing', report([]), []],
    ['of what is referenced', report([{ RelationshipType: 'SELECTED FROM', ReferencedContentItemIdentifier: [1] }], samples), []],
  ] as const)('%s', (_what, dataset, expected) => {
    expect(about(dataset)).toEqual(expected);
  });
});
