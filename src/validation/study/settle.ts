/** Conditions on other instances, settled when all instances are known: what a data set would be told either way is found while it is there. */
import type { IodRules } from '../../rules/tables.ts';
import type { Finding } from '../finding.ts';
import type { OtherInstances } from '../run.ts';
import type { Scope } from '../scope.ts';
import { resultOf, type Setting } from '../validate-tables.ts';
import type { Answer, Family, Known, Question } from './family.ts';
import { FAMILIES } from './study-conditions.ts';

/** A place where a condition was asked, by the path of its Item. */
interface Place {
  readonly path: string;
  readonly question: Question;
}

/** A condition of one row at one place, or at the same place of several frames, with the finding that each answer gives. */
export interface Pending {
  readonly file: string;
  /** SOP Instance UID. */
  readonly instance: string;
  readonly path: string;
  readonly keyword: string;
  readonly family: Family;
  readonly places: readonly Place[];
  /** What is said while it cannot be told. */
  readonly undecided: Finding | null;
  readonly met: Finding | null;
  readonly notMet: Finding | null;
}

/** Sentences of one data set that are looked into. */
const MOST_SENTENCES = 12;
/** Conditions of one data set that are kept. */
const MOST_PENDING = 2000;

const keyOf = ({ code, path, table }: Finding): string => `${code}|${path}|${table}`;
const placeOf = ({ path, table }: Finding): string => `${path}|${table}`;

/** Answers one sentence alike wherever it is asked, and remembers where it was. */
class Listener implements OtherInstances {
  readonly asked = new Map<string, Map<string, Question>>();
  answered: { readonly hash: string; readonly as: 0 | 1 } | null = null;

  answer(hash: string, scope: Scope): 0 | 1 | 2 {
    const { answered } = this;
    if (answered !== null) return answered.hash === hash ? answered.as : 2;
    const family = Object.hasOwn(FAMILIES, hash) ? FAMILIES[hash] : undefined;
    if (family === undefined) return 2;
    const places = this.asked.get(hash) ?? new Map<string, Question>();
    this.asked.set(hash, places);
    const path = scope.path();
    if (!places.has(path) && places.size < MOST_PENDING) places.set(path, family.ask(scope));
    return 2;
  }
}

const PER_FRAME = /^PerFrameFunctionalGroupsSequence\[(\d+)\]/;

/** The same for the Items of all frames, whose equal findings are one. */
const overFrames = (path: string): string => path.replace(PER_FRAME, 'PerFrameFunctionalGroupsSequence[]');

const parentOf = (path: string): string => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '');

/** Conditions of a data set that other instances can settle. */
export function pendingOf(
  dataset: object,
  iod: IodRules,
  of: { readonly file: string; readonly instance: string },
  setting: Setting,
): Pending[] {
  const others = new Listener();
  const found = (): Finding[] => resultOf(dataset, iod, { ...setting, others }).findings;
  const now = found();
  if (others.asked.size === 0) return [];
  const known = new Set(now.map(keyOf));
  const undecided = new Map(now.filter(({ code }) => code === 'undecided').map((finding) => [placeOf(finding), finding]));
  const pending: Pending[] = [];
  for (const [hash, questions] of [...others.asked].slice(0, MOST_SENTENCES)) {
    const family = FAMILIES[hash];
    if (family === undefined) continue;
    const either = new Map<string, { path: string; met: Finding | null; notMet: Finding | null }>();
    const gone = new Set<string>();
    for (const as of [0, 1] as const) {
      others.answered = { hash, as };
      const findings = found();
      const said = new Set(findings.map(keyOf));
      for (const finding of now) if (finding.code === 'undecided' && !said.has(keyOf(finding))) gone.add(placeOf(finding));
      for (const finding of findings) {
        if (known.has(keyOf(finding)) || finding.path === '') continue;
        const place = placeOf(finding);
        const both = either.get(place) ?? { path: finding.path, met: null, notMet: null };
        either.set(place, as === 1 ? { ...both, met: both.met ?? finding } : { ...both, notMet: both.notMet ?? finding });
      }
    }
    others.answered = null;
    for (const place of gone) {
      const finding = undecided.get(place);
      if (finding !== undefined && finding.path !== '' && !either.has(place))
        either.set(place, { path: finding.path, met: null, notMet: null });
    }
    const places = new Map<string, Place[]>();
    for (const [path, question] of questions) {
      const list = places.get(overFrames(path)) ?? [];
      places.set(overFrames(path), [...(PER_FRAME.test(path) ? list : []), { path, question }]);
    }
    for (const [place, { path, met, notMet }] of either) {
      const list = places.get(overFrames(parentOf(path)));
      if (list === undefined || pending.length >= MOST_PENDING) continue;
      const keyword = path.slice(path.lastIndexOf('.') + 1);
      pending.push({ ...of, path, keyword, family, places: list, undecided: undecided.get(place) ?? null, met, notMet });
    }
  }
  return pending;
}

/** An undecided finding that is decided, or said again with the instance that is missing. */
export interface Settled {
  readonly file: string;
  readonly path: string;
  readonly table: string | null;
  readonly decided: boolean;
}

export interface Settlement {
  readonly findings: readonly { readonly of: Pending; readonly finding: Finding }[];
  readonly settled: readonly Settled[];
}

/** Frame numbers as ranges; null where the places are of no frames. */
function framesOf(places: readonly Place[]): [number, number][] | null {
  const ranges: [number, number][] = [];
  for (const { path } of places) {
    const index = PER_FRAME.exec(path)?.[1];
    if (index === undefined) return null;
    const number = Number(index) + 1;
    const last = ranges[ranges.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** The finding at the places that have its answer. */
function at(finding: Finding, keyword: string, places: readonly Place[], message: string): Finding {
  const frames = framesOf(places);
  const path = places[0]?.path ?? '';
  return { ...finding, path: path === '' ? keyword : `${path}.${keyword}`, message, ...(frames === null ? {} : { frames }) };
}

/** Settles what can be settled by the facts of all instances. */
export function settle(pending: readonly Pending[], known: Known): Settlement {
  const { factsOf } = known;
  const findings: { of: Pending; finding: Finding }[] = [];
  const settled: Settled[] = [];
  for (const one of pending) {
    const { file, path, keyword, family, places, undecided } = one;
    const byAnswer = new Map<Answer, Place[]>();
    const absent = new Set<string>();
    for (const place of places) {
      const { uids } = place.question;
      const facts = uids.flatMap((uid) => factsOf(uid) ?? []);
      const answer = family.answer(place.question, keyword, facts, known);
      if (answer === 'cannot tell') for (const uid of uids) if (factsOf(uid) === undefined) absent.add(uid);
      byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), place]);
    }
    const open = byAnswer.get('cannot tell');
    for (const [answer, list] of byAnswer) {
      const finding = answer === 'met' ? one.met : answer === 'not met' ? one.notMet : null;
      if (finding !== null)
        findings.push({
          of: one,
          finding: at(finding, keyword, list, `${finding.message} (told by the ${family.name}${family.own ? '' : ' among the files'})`),
        });
    }
    if (undecided === null) continue;
    const [first] = absent;
    if (open !== undefined && first === undefined) continue;
    settled.push({ file, path, table: undecided.table, decided: open === undefined });
    if (open === undefined) continue;
    const more = absent.size > 1 ? ` and ${absent.size - 1} more are` : ' is';
    const message = `${undecided.message}: the SOP Instance ${first}${more} not among the files`;
    findings.push({ of: one, finding: at(undecided, keyword, open, message) });
  }
  return { findings, settled };
}
