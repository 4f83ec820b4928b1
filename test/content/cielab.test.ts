/** Colours, algorithm identification, persons (rows COL-1, CONT-1, CONT-2). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateAlgorithmIdentification } from '../../generated/macros/algorithm-identification.ts';
import { validatePersonIdentification } from '../../generated/macros/person-identification.ts';
import { algorithmItem, algorithmOf } from '../../src/content/algorithm.ts';
import { cielab, cielabOf, cielabOfRgb, cielabOfValue, cielabValue, rgbOfCielab, rgbOfText } from '../../src/content/cielab.ts';
import { AuthoringError } from '../../src/content/errors.ts';
import { personIdentification } from '../../src/content/person-identification.ts';

const errorsOf = (findings: readonly { severity: string }[]) => findings.filter((one) => one.severity === 'error');
const LIVER = { value: '10200004', scheme: 'SCT', meaning: 'Liver' } as const;

describe('CIELab', () => {
  it('encodes the ends and the middle of the ranges as PS3.3 C.10.7.1.1 says', () => {
    expect(cielabValue(cielab(0, -128, -128))).toEqual([0, 0, 0]);
    expect(cielabValue(cielab(100, 127, 127))).toEqual([65535, 65535, 65535]);
    expect(cielabValue(cielab(50, 0, 0))).toEqual([32768, 0x8080, 0x8080]);
  });

  it('gives the known colours of sRGB', () => {
    const red = cielabOfRgb([255, 0, 0]);
    expect(red.l).toBeCloseTo(53.24, 1);
    expect(red.a).toBeCloseTo(80.09, 1);
    expect(red.b).toBeCloseTo(67.2, 1);
    expect(cielabOfRgb([255, 255, 255]).l).toBeCloseTo(100, 3);
    expect(cielabOf('black')).toMatchObject({ l: 0 });
  });

  it('comes back from its three values as the same sRGB colour', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (rgb) => {
        expect(rgbOfCielab(cielabOfValue(cielabValue(rgb)), true)).toEqual(rgb);
      }),
    );
  });

  it('takes names and hexadecimal digits', () => {
    expect(rgbOfText('RebeccaPurple')).toEqual([102, 51, 153]);
    expect(rgbOfText('#0f8')).toEqual([0, 255, 136]);
    expect(rgbOfText('#0A141e')).toEqual([10, 20, 30]);
    expect(() => rgbOfText('toString')).toThrow(AuthoringError);
    expect(() => rgbOfText('#12345')).toThrow('#rrggbb');
  });

  it('refuses what is out of range, and clips only when it is told to', () => {
    expect(() => cielab(100.5, 0, 0)).toThrow('l: is 100.5');
    expect(() => cielab(1, Number.NaN, 0)).toThrow('a: is NaN');
    expect(() => cielabOfRgb([0, 256, 0])).toThrow('green');
    expect(() => cielabOfValue([1, 2])).toThrow('three');
    expect(() => cielabOfValue([1, 2, 70000])).toThrow('65535');
    expect(() => rgbOfCielab(cielab(50, 127, -128))).toThrow('outside sRGB');
    expect(rgbOfCielab(cielab(50, 127, -128), true)[1]).toBe(0);
  });
});

describe('algorithm identification', () => {
  const algorithm = {
    name: 'net',
    family: { value: '123109', scheme: 'DCM', meaning: 'Artificial Intelligence' },
    version: '2.1',
  } as const;

  it('conforms to its macro and comes back', () => {
    const item = algorithmItem({ ...algorithm, source: 'us', parameters: { a: '1', b: 'x=y' } });
    expect(errorsOf(validateAlgorithmIdentification(item))).toEqual([]);
    expect(item.AlgorithmParameters).toBe('a=1,b=x=y');
    expect(algorithmOf(item)).toEqual({ ...algorithm, source: 'us', parameters: 'a=1,b=x=y' });
  });

  it('refuses empty names and parameters that could not be told apart', () => {
    expect(() => algorithmItem({ ...algorithm, name: ' ' })).toThrow('algorithm.name');
    expect(() => algorithmItem({ ...algorithm, parameters: { a: '1,2' } })).toThrow('algorithm.parameters');
    expect(() => algorithmOf({})).toThrow('algorithm.family');
  });
});

describe('person identification', () => {
  it('conforms to its macro', () => {
    const item = personIdentification({
      codes: [LIVER],
      institutionName: 'Clinic',
      telephoneNumbers: ['1', '2'],
      institutionalDepartmentType: LIVER,
    });
    expect(errorsOf(validatePersonIdentification(item))).toEqual([]);
    expect(item.PersonTelephoneNumbers).toEqual(['1', '2']);
  });

  it('needs a code and an institution', () => {
    expect(() => personIdentification({ codes: [], institutionName: 'Clinic' })).toThrow('codes');
    expect(() => personIdentification({ codes: [LIVER] })).toThrow('institutionName');
  });
});
