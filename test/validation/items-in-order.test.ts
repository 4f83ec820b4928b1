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
