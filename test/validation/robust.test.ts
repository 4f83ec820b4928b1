/** Bad input: cyclic, endless, hostile and mistyped data sets give findings; nothing crashes, hangs or changes the caller's object. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { comprehensiveSR } from '../../generated/iods/comprehensive-sr.ts';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { NonconformantError } from '../../src/validation/errors.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { assertConforms, conformsTo, validateIod, validateTable } from '../../src/validation/validate-tables.ts';
import { validate, validateSync } from '../../src/validation/validate.ts';
import { brief, row, table } from './tables.ts';

type Loose = Record<string, unknown>;
const tree = table('Tree', [row('ContentSequence', '3', { rows: [row('ContentSequence', '3'), row('TextValue', '3')] })]);

describe('shapes', () => {
  it('gives a finding for what is no data set', async () => {
    for (const value of [null, undefined, 5, 'x', [], new Date(0), new ArrayBuffer(2), Symbol('s'), () => 1]) {
      const given: unknown = value;
      const result = await validate(given as object);
      expect(result).toMatchObject({ conforms: false, findings: [{ code: 'vr', path: '' }] });
    }
  });
  it('names the place of a wrong JavaScript type', () => {
    const dataset = {
      Rows: '5',
      Columns: [],
      PatientName: new Date(0),
      PatientID: () => 1,
      StudyDate: Symbol('s'),
      ReferencedImageSequence: [[], 5, null, undefined, 'x'],
      SourceImageSequence: { a: 1 },
    };
    const findings = validateIod(dataset, ctImage).filter((finding) => finding.code === 'vr');
    expect(findings.map((finding) => finding.path).sort()).toEqual([
      'PatientID',
      'PatientName',
      'ReferencedImageSequence[0]',
      'ReferencedImageSequence[1]',
      'ReferencedImageSequence[2]',
      'ReferencedImageSequence[3]',
      'ReferencedImageSequence[4]',
      'Rows',
      'SourceImageSequence',
      'StudyDate',
    ]);
  });
  it('takes __proto__ and constructor for what they are: no attributes', () => {
    const dataset: Loose = JSON.parse('{"__proto__": {"PatientID": "x"}, "constructor": 5, "toString": 1, "hasOwnProperty": 2}');
    expect(
      brief(
        validateTable(
          { ReferencedSeriesSequence: [dataset] },
          table('T', [row('ReferencedSeriesSequence', '1', { rows: [row('SeriesInstanceUID', '1')] })]),
        ),
      ),
    ).toEqual([
      'missing ReferencedSeriesSequence[0].SeriesInstanceUID',
      'unexpected ReferencedSeriesSequence[0].__proto__',
      'unexpected ReferencedSeriesSequence[0].constructor',
      'unexpected ReferencedSeriesSequence[0].hasOwnProperty',
      'unexpected ReferencedSeriesSequence[0].toString',
    ]);
  });
  it('reads objects without prototype, frozen ones, instances of classes, and no inherited members', () => {
    const rules = table('T', [row('PatientID', '1')]);
    class Base {
      PatientID = 'x';
      method(): number {
        return 1;
      }
    }
    expect(validateTable(Object.assign(Object.create(null), { PatientID: 'x' }), rules)).toEqual([]);
    expect(validateTable(Object.freeze({ PatientID: 'x' }), rules)).toEqual([]);
    expect(validateTable(new Base(), rules)).toEqual([]);
    expect(brief(validateTable(Object.create({ PatientID: 'x' }), rules))).toEqual(['missing PatientID']);
  });
  it('survives getters and proxies that throw', () => {
    const rules = table('T', [
      row('PatientID', '1'),
      row('ImageType', '3'),
      row('ContentSequence', '3', { rows: [row('TextValue', '1')] }),
    ]);
    const dataset = {
      get PatientID(): string {
        throw new Error('no');
      },
      ImageType: new Proxy(['A', 'B'], {
        get: () => {
          throw new Error('never');
        },
      }),
      ContentSequence: [
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('shut');
            },
          },
        ),
      ],
    };
    expect(brief(validateTable(dataset, rules))).toEqual(['vr PatientID', 'vr ImageType', 'vr ContentSequence[0]']);
    const element = Object.defineProperty(['x'], 0, {
      enumerable: true,
      get: () => {
        throw new Error('gone');
      },
    });
    const list = Proxy.revocable([], {});
    list.revoke();
    const whole = { ...minimalInstance(ctImage), ImageType: element, SeriesInstanceUID: list.proxy };
    expect(
      brief(validateIod(whole, ctImage))
        .filter((one) => one.startsWith('vr'))
        .sort(),
    ).toEqual(['vr ImageType', 'vr SeriesInstanceUID']);
    expect(validateSync(whole, ctImage)).toMatchObject({ conforms: false, seriesInstanceUID: null });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(brief(validateTable({ PatientID: revoked.proxy }, rules))).toContain('vr PatientID');
  });
});

describe('size', () => {
  it('ends at Items that contain themselves', () => {
    const item: Loose = { TextValue: 'x' };
    item.ContentSequence = [item];
    const findings = validateTable({ ContentSequence: [item] }, tree);
    expect(brief(findings)).toEqual(['items ContentSequence[0].ContentSequence[0]']);
    const self: Loose = {};
    self.ContentSequence = [self];
    expect(brief(validateTable(self, tree))).toEqual(['items ContentSequence[0]']);
  });
  it('ends at Items nested 10,000 deep', () => {
    let item: Loose = {};
    for (let depth = 0; depth < 10_000; depth++) item = { ContentSequence: [item] };
    const findings = validateTable(item, tree);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'items', severity: 'error' });
    expect(validateIod(item, comprehensiveSR).some((finding) => finding.code === 'items')).toBe(true);
  });
  it('ends at objects that stand in very many places', () => {
    let item: Loose = {};
    for (let depth = 0; depth < 60; depth++) item = { ContentSequence: [item, item] };
    const start = performance.now();
    const findings = validateTable(item, tree);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(findings.map((finding) => finding.code)).toContain('items');
  });
  it('ends at sparse arrays without an end', () => {
    const sparse: unknown[] = [];
    sparse.length = 4_294_967_295;
    const rules = table('T', [row('ImageType', '3'), row('ContentSequence', '3')]);
    expect(brief(validateTable({ ImageType: sparse, ContentSequence: sparse }, rules))).toContain('vr ImageType');
  });
  it('keeps 1,000 findings of a code and counts the rest', () => {
    const findings = validateTable({ ContentSequence: Array.from({ length: 2500 }, () => ({ TextValue: 5 })) }, tree);
    expect(findings).toHaveLength(1000);
    expect(findings[998]?.count).toBe(1);
    expect(findings[999]?.count).toBe(1501);
  });
  it('bounds what it shows of a value', () => {
    const [finding] = validateTable({ TextValue: `${'a'.repeat(1_000_000)}\u0001` }, table('T', [row('TextValue', '1')]));
    expect(JSON.stringify(finding).length).toBeLessThan(1000);
  });
  it('ends at a million Items', () => {
    const items = Array.from({ length: 1_000_000 }, () => ({ TextValue: 'x' }));
    const start = performance.now();
    expect(validateTable({ ContentSequence: items }, tree)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});

describe('the answer', () => {
  it('is the same whatever the order of members', () => {
    const dataset = { PatientID: 'x', Rows: 'y', Foo: 1, Bar: 2, '00091001': { vr: 'LO', Value: ['x'] }, StudyDate: 'z' };
    const reversed = Object.fromEntries(Object.entries(dataset).reverse());
    expect(validateIod(reversed, ctImage)).toEqual(validateIod(dataset, ctImage));
  });
  it('narrows and asserts', () => {
    const result = validateSync({ PatientID: 'x' }, ctImage);
    expect(result).toMatchObject({ iod: 'CTImage', conforms: false, error: null, sopClassUID: null });
    expect(conformsTo({ PatientID: 'x' }, ctImage)).toBe(false);
    const attempt = (): void => assertConforms({ PatientID: 'x' }, ctImage);
    expect(attempt).toThrow(NonconformantError);
    try {
      attempt();
    } catch (error) {
      const findings = error instanceof NonconformantError ? error.findings : [];
      expect(findings.some((finding) => finding.severity === 'error')).toBe(true);
    }
  });
});

/** Keywords that the three IODs know, and some that none does. */
const KEYS = [
  'PatientID',
  'PatientName',
  'Rows',
  'ImageType',
  'PixelSpacing',
  'ContentSequence',
  'ConceptNameCodeSequence',
  'SharedFunctionalGroupsSequence',
  'PerFrameFunctionalGroupsSequence',
  'SegmentSequence',
  'PixelData',
  'ReferencedSOPSequence',
  'ValueType',
  'NumberOfFrames',
  'SOPClassUID',
  'FrameIncrementPointer',
  'RecognitionCode',
  '00091001',
  '00090010',
  '60020010',
  '__proto__',
  'constructor',
  'MessageID',
  'Foo',
];

const value = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.bigInt(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom(new ArrayBuffer(3), () => 1, Symbol('s'), /x/, new Map(), Number.NaN, '1.2.3', 'ORIGINAL', 'NUM'),
  ),
  element: fc.record({ vr: fc.constantFrom('LO', 'SQ', 'DS', 'XX', 5), Value: fc.array(tie('any'), { maxLength: 3 }) }),
  item: fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 8, noNullPrototype: false }),
  any: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(tie('item'), { maxLength: 4 }),
    tie('item'),
    tie('element'),
  ),
}));

function shape(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(shape);
  if (typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === Object.prototype) {
    return Object.keys(given).map((key) => [key, shape(Reflect.get(given, key))]);
  }
  return given;
}

describe('fuzz', () => {
  const complete = (finding: Finding): boolean =>
    typeof finding.path === 'string' && typeof finding.message === 'string' && finding.message !== '' && finding.count >= 1;
  it('answers any object, changes none, and answers the same twice', () => {
    const plain = (given: unknown): string => JSON.stringify(given, (_, member) => (typeof member === 'bigint' ? String(member) : member));
    fc.assert(
      fc.property(value.item, fc.constantFrom(ctImage, comprehensiveSR, segmentation), (dataset, rules) => {
        const before = plain(shape(dataset));
        const findings = validateIod(dataset, rules);
        const wrong = findings.filter((finding) => !complete(finding) || finding.message.startsWith('Cannot be read'));
        expect(wrong).toEqual([]);
        expect(plain(validateIod(dataset, rules)) === plain(findings)).toBe(true);
        expect(plain(shape(dataset)) === before).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
