/** Values for witnesses: of the Value Representation, within the Enumerated Values, other than given ones. */
import { elementByKeyword } from '../../src/dataset/dictionary.ts';
import type { AttributeRule, IodRules } from '../../src/rules/tables.ts';

const SAMPLES: Readonly<Record<string, readonly [unknown, unknown]>> = {
  AE: ['HERE', 'THERE'],
  AS: ['030Y', '031Y'],
  AT: ['00100010', '00200011'],
  CS: ['WITNESS', 'OTHER'],
  DA: ['20240101', '20240102'],
  DS: [1, 2],
  DT: ['20240101120000', '20240102120000'],
  FD: [1, 2],
  FL: [1, 2],
  IS: [1, 2],
  LO: ['text', 'other'],
  LT: ['text', 'other'],
  OB: [new Uint8Array([1, 2]).buffer, new Uint8Array([3, 4]).buffer],
  PN: [{ Alphabetic: 'A^B' }, { Alphabetic: 'C^D' }],
  SH: ['text', 'other'],
  SL: [1, 2],
  SS: [1, 2],
  ST: ['text', 'other'],
  TM: ['120000', '130000'],
  UC: ['text', 'other'],
  UI: ['1.2.3', '1.2.4'],
  UL: [1, 2],
  UR: ['http://a', 'http://b'],
  US: [1, 2],
  UT: ['text', 'other'],
  SV: [1n, 2n],
  UV: [1n, 2n],
};
const BYTES: readonly [unknown, unknown] = SAMPLES.OB ?? [null, null];

/** A value of the attribute, in the shape that its VM asks for; another one than `than`. `text`: this text. */
export function sample(keyword: string, than: unknown, text?: string): unknown {
  const definition = elementByKeyword(keyword);
  const vr = definition?.vr.split('|')[0] ?? 'LO';
  const [first, second] = SAMPLES[vr] ?? BYTES;
  const single = definition?.vm === '1';
  const before = Array.isArray(than) ? than[0] : than;
  const value = text ?? (before === first ? second : first);
  if (single) return value;
  const least = Number.parseInt(definition?.vm ?? '1', 10) || 1;
  return Array.from({ length: least }, () => value);
}

/** Enumerated Values that hold whatever else is there; null where the value is open. */
export function termsOf(rules: readonly AttributeRule[], number: number, keyword: string, iod: IodRules): readonly string[] | null {
  if (keyword === 'SOPClassUID') return iod.sopClassUIDs.length > 0 ? iod.sopClassUIDs : null;
  const lists = rules.flatMap((rule) => {
    const own = (rule.values ?? []).filter(
      ({ kind, value, condition, undecided }) =>
        kind === 'enumerated' && !condition && !undecided && (value === undefined || value === number),
    );
    const conditional = (rule.values ?? []).some(({ condition, undecided }) => condition || undecided);
    return own.length > 0 && !conditional ? [own.flatMap(({ terms }) => terms)] : [];
  });
  return lists.length > 0 ? lists.flat() : null;
}

const same = (a: string | number, b: string | number): boolean =>
  String(a) === String(b) || (String(a).trim() !== '' && Number(a) === Number(b));

/** True where the value is one of the terms, or nothing is enumerated. */
export function fits(value: string | number, terms: readonly string[] | null): boolean {
  return terms === null || terms.some((term) => /^[0-9A-F]+H$/.test(term) || same(term, value));
}

/** A value that is none of those refused; undefined where the Enumerated Values leave none. */
export function otherTerm(keyword: string, terms: readonly string[] | null, refused: readonly (string | number)[]): unknown {
  const definition = elementByKeyword(keyword);
  const vr = definition?.vr.split('|')[0] ?? 'LO';
  const numeric = /^(?:DS|FD|FL|IS|SL|SS|UL|US)$/.test(vr);
  if (terms !== null && !terms.some((term) => /^[0-9A-F]+H$/.test(term))) {
    const left = terms.find((term) => !refused.some((one) => same(one, term)));
    return left === undefined ? undefined : numeric ? Number(left) : left;
  }
  const [first, second] = SAMPLES[vr] ?? BYTES;
  const free = (value: unknown): boolean =>
    (typeof value !== 'string' && typeof value !== 'number') || !refused.some((one) => same(one, value));
  if (free(first)) return first;
  if (free(second)) return second;
  if (numeric) return Math.max(...refused.map(Number)) + 1;
  return vr === 'UI' ? '1.2.5' : 'WITNESS2';
}
