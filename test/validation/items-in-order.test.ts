/** Conditions on the place of an Item, on values that change between Items, on character sets. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { rtPlan } from '../../generated/iods/rt-plan.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import { validateIod } from '../../src/validation/validate-tables.ts';

const missing = (dataset: object, iod: IodRules): string[] =>
  validateIod(dataset, iod).flatMap(({ code, path }) => (code === 'missing' ? [path] : []));

function gantry(...angles: (number | string | undefined)[]): string[] {
  const ControlPointSequence = angles.map((angle, index) => ({
    ControlPointIndex: index,
    ...(angle === undefined ? {} : { GantryAngle: angle }),
  }));
  return missing({ ...minimalInstance(rtPlan), BeamSequence: [{ ControlPointSequence }] }, rtPlan).filter((path) =>
    path.endsWith('GantryAngle'),
  );
}
const at = (index: number): string => `BeamSequence[0].ControlPointSequence[${index}].GantryAngle`;

describe('control points', () => {
  it('have each parameter at the first', () => {
    expect(gantry(10, undefined, undefined)).toEqual([]);
    expect(gantry(undefined, 10)).toEqual([at(0)]);
  });
  it('have what changes at all, and may repeat what does not', () => {
    expect(gantry(10, undefined, 20, undefined)).toEqual([at(1), at(3)]);
    expect(gantry(10, 10, undefined)).toEqual([]);
    expect(gantry(10, '10.0 ', undefined)).toEqual([]);
  });
  it('are as many as one likes', () => {
    expect(gantry(0, ...Array.from({ length: 20_000 }, () => undefined))).toEqual([]);
  });
});

describe('sequences of control points', () => {
  type Positions = Record<string, unknown>;
  const jaws = (type: string, ...positions: number[]): Positions => ({ RTBeamLimitingDeviceType: type, LeafJawPositions: positions });
  const positions = (...all: (Positions[] | undefined)[]): string[] => {
    const ControlPointSequence = all.map((items, index) => ({
      ControlPointIndex: index,
      ...(items === undefined ? {} : { BeamLimitingDevicePositionSequence: items }),
    }));
    return missing({ ...minimalInstance(rtPlan), BeamSequence: [{ ControlPointSequence }] }, rtPlan).flatMap((path) =>
      path.endsWith('.BeamLimitingDevicePositionSequence') ? [path.split('.')[1] ?? ''] : [],
    );
  };
  const all = [jaws('X', -5, 5), jaws('Y', -4, 4), jaws('MLCX', -1, 1)];

  it('change where an Item does, whichever Items are repeated', () => {
    expect(positions(all, [jaws('MLCX', -2, 2)], undefined)).toEqual(['ControlPointSequence[2]']);
    expect(positions(all, [jaws('MLCX', -1, 1)], undefined)).toEqual([]);
    expect(positions(all, [jaws('MLCX', -4, 4)], undefined)).toEqual(['ControlPointSequence[2]']);
  });
  it('do not change by what only one of them says', () => {
    expect(positions([{ ...jaws('X', -5, 5), SourceAxisDistance: 1000 }], [jaws('X', -5, 5)], undefined)).toEqual([]);
    expect(positions([jaws('X', -5, 5)], [{ ...jaws('X', -5, 5), A: 1 }], [{ ...jaws('X', -5, 5), A: 2 }], undefined)).toEqual([
      'ControlPointSequence[3]',
    ]);
  });
  it('are compared in time however long they are', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => jaws('X', at, at));
    expect(positions(long, [...long], undefined)).toEqual([]);
    expect(positions(long, [...long].reverse(), undefined)).toEqual(['ControlPointSequence[2]']);
  });
});

describe('a character set', () => {
  const asked = (dataset: object): boolean =>
    missing({ ...minimalInstance(ctImage), ...dataset }, ctImage).includes('SpecificCharacterSet');
  it('is needed for text beyond the default repertoire, at any depth', () => {
    const bare = { ...minimalInstance(ctImage) };
    delete bare.SpecificCharacterSet;
    expect(missing(bare, ctImage)).toEqual([]);
    for (const text of [{ PatientName: 'Müller' }, { PatientName: { Alphabetic: 'Müller' } }, { ReferencedStudySequence: [{ X: ['é'] }] }])
      expect(missing({ ...bare, ...text }, ctImage), JSON.stringify(text)).toContain('SpecificCharacterSet');
    expect(asked({ SpecificCharacterSet: 'ISO_IR 192', PatientName: 'Müller' })).toBe(false);
    expect(asked({ SpecificCharacterSet: 'ISO_IR 100' })).toBe(false);
  });
});
