/** Data sets against each other: what must be equal within an entity, who stands beneath whom, where references lead. */
import { readableCopy } from '../../dataset/readable.ts';
import { edition } from '../../../generated/edition.ts';
import { isEmpty } from '../../dataset/empty.ts';
import type { IodRules } from '../../rules/tables.ts';
import { isItem } from '../check-items.ts';
import type { Finding, Severity } from '../finding.ts';
import { read } from '../lookup.ts';
import type { Item } from '../scope.ts';
import { sectionUrl } from '../standard-url.ts';
import { findIod } from '../find-iod.ts';
import type { Rules } from '../validate.ts';
import { type EntityLevel, entityAttributes } from './entity-attributes.ts';
import type { Known } from './family.ts';
import { factsOf, type InstanceFacts } from './instance-facts.ts';
import { type Pending, pendingOf, type Settled, settle } from './settle.ts';
import { shownValue, valueKey } from './value-key.ts';

/** What a finding between data sets is about. */
export interface Entity {
  readonly level: EntityLevel | 'Instance';
  /** Its UID; of a Patient the Patient ID. */
  readonly uid: string;
}

export type StudyFinding = Finding & { readonly files: readonly string[]; readonly entity: Entity };

export interface StudyTotals {
  instances: number;
  patients: number;
  studies: number;
  series: number;
  framesOfReference: number;
  /** Undecided conditions on other instances that these decide. */
  settled: number;
  errors: number;
  warnings: number;
  infos: number;
}

export interface StudyResult {
  readonly findings: readonly StudyFinding[];
  readonly totals: StudyTotals;
  /** Findings `undecided` that `validate` gives of a data set alone, and that are decided here or said again with the instance that is missing. */
  readonly settled: readonly Settled[];
}

export interface StudyOptions {
  readonly rules?: Rules;
  /** Names of the data sets in findings; by default their SOP Instance UIDs. */
  readonly nameOf?: (dataset: object, index: number) => string;
}

/** First value of an attribute in an entity, and the differing ones that were met. */
interface Held {
  readonly key: string;
  readonly shown: string;
  readonly file: string;
  readonly others: Map<string, { readonly shown: string; readonly files: string[] }>;
}

interface EntityState {
  readonly values: Map<string, Held>;
  parent: string | null;
  readonly file: string;
}

interface InstanceState {
  readonly sopClassUID: string | null;
  readonly file: string;
  readonly key: string;
  readonly facts: InstanceFacts;
}

/** References to an instance by one SOP Class, with the highest frame and segment that they name. */
interface Reference {
  readonly uid: string;
  readonly sopClassUID: string | null;
  readonly path: string;
  readonly file: string;
  frame: { readonly number: number; readonly path: string; readonly file: string } | null;
  segment: { readonly number: number; readonly path: string; readonly file: string } | null;
}

/** More files than this a finding does not name. */
const MOST_FILES = 20;
/** Depth of Items that is looked into for references. */
const DEEPEST = 60;
/** References kept until the last data set has come. */
const MOST_REFERENCES = 1_000_000;
/** Conditions on other instances kept until the last data set has come. */
const MOST_PENDING = 200_000;

const textOf = (item: object, keyword: string): string | null => {
  const value = read(item, keyword);
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/[ \0]+$/, '') : null;
};

/** The highest number of one or more; 0 where there is none. */
function highest(value: unknown): number {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  let most = 0;
  for (const one of values) if (typeof one === 'number' && one > most) most = one;
  return most;
}

type StudyRule =
  | 'study-equal'
  | 'study-one-patient'
  | 'study-one-study'
  | 'study-uid-reuse'
  | 'study-instance-twice'
  | 'study-reference'
  | 'study-reference-class'
  | 'study-reference-frame'
  | 'study-reference-segment';

/** Where the sentence of each rule stands: part of the standard, and section. */
const SECTIONS: Readonly<Record<StudyRule, readonly [part: number, section: string]>> = {
  'study-equal': [3, 'sect_A.1.2'],
  'study-one-patient': [3, 'sect_A.1.2.2'],
  'study-one-study': [3, 'sect_A.1.2.3'],
  'study-uid-reuse': [5, 'chapter_9'],
  'study-instance-twice': [5, 'chapter_9'],
  'study-reference': [3, 'sect_10.8'],
  'study-reference-class': [3, 'sect_10.8'],
  'study-reference-frame': [3, 'sect_10.3'],
  'study-reference-segment': [3, 'sect_10.3'],
};

class Study {
  readonly findings: StudyFinding[] = [];
  readonly entities = new Map<string, EntityState>();
  readonly instances = new Map<string, InstanceState>();
  /** By SOP Instance and SOP Class UID. */
  readonly references = new Map<string, Reference>();
  readonly edition: string;
  readonly pending: Pending[] = [];
  /** By a UID that one instance issues and others take over: who holds it, and from where. */
  readonly issuers = new Map<string, { readonly by: string; readonly from: string | null }[]>();
  index = 0;

  constructor(of: string) {
    this.edition = of;
  }

  say(
    rule: StudyRule,
    severity: Severity,
    place: { path: string; tag: string | null; module?: string; table?: string },
    entity: Entity,
    files: readonly string[],
    message: string,
  ): void {
    const { path, tag, module = null, table = null } = place;
    this.findings.push({
      code: 'consistency',
      rule,
      related: [],
      severity,
      path,
      tag,
      module,
      table,
      type: null,
      condition: null,
      verdict: null,
      count: files.length,
      message,
      url: sectionUrl(this.edition, ...SECTIONS[rule]),
      files: files.slice(0, MOST_FILES),
      entity,
    });
  }

  entity(level: EntityLevel, uid: string, file: string): EntityState {
    const key = `${level} ${uid}`;
    const state = this.entities.get(key) ?? { values: new Map(), parent: null, file };
    this.entities.set(key, state);
    return state;
  }

  /** A child stands under one parent. */
  under(level: EntityLevel, uid: string, parent: Entity, file: string): void {
    const state = this.entity(level, uid, file);
    if (state.parent === null) state.parent = parent.uid;
    else if (state.parent !== parent.uid) {
      const tag = level === 'Series' ? '0020000E' : '0020000D';
      const path = level === 'Series' ? 'SeriesInstanceUID' : 'StudyInstanceUID';
      const message = `the ${level} ${uid} stands under the ${parent.level} ${state.parent} in ${state.file} and under ${parent.uid} here`;
      const rule = parent.level === 'Patient' ? 'study-one-patient' : 'study-one-study';
      this.say(rule, 'error', { path, tag }, { level, uid }, [state.file, file], message);
    }
  }

  add(dataset: object, iod: IodRules | null, file: string): void {
    const patient = textOf(dataset, 'PatientID');
    const study = textOf(dataset, 'StudyInstanceUID');
    const series = textOf(dataset, 'SeriesInstanceUID');
    const frame = textOf(dataset, 'FrameOfReferenceUID');
    if (study !== null && patient !== null) this.under('Study', study, { level: 'Patient', uid: patient }, file);
    if (series !== null && study !== null) this.under('Series', series, { level: 'Study', uid: study }, file);
    const uids: Readonly<Record<EntityLevel, string | null>> = {
      // Attributes of the Patient are compared within a Study: one Patient ID may stand for two people in two places.
      Patient: study,
      Study: study,
      Series: series,
      Equipment: series,
      'Frame of Reference': frame,
    };
    for (const attribute of iod ? entityAttributes(iod) : []) {
      const uid = uids[attribute.level];
      const value = read(dataset, attribute.keyword);
      // What an attribute that is absent would have held is not known.
      if (uid === null || value === undefined || isEmpty(value)) continue;
      this.compare(this.entity(attribute.level, uid, file).values, attribute.keyword, value, file);
    }
    this.instance(dataset, file);
    this.refer(dataset, '', file, 0, new Set(), textOf(dataset, 'SOPInstanceUID') ?? '');
  }

  /** A volume, or an objective, with the instance that issued it (PS3.3 10.33, C.36.2.1.4). */
  issue(item: object, by: string): void {
    const uid = textOf(item, 'ConceptualVolumeUID') ?? textOf(item, 'DosimetricObjectiveUID');
    if (uid === null || by === '' || this.issuers.size >= MOST_REFERENCES) return;
    const origin = read(item, 'OriginatingSOPInstanceReferenceSequence');
    const first: unknown = Array.isArray(origin) ? origin[0] : undefined;
    const from = isItem(first) ? textOf(first, 'ReferencedSOPInstanceUID') : null;
    // An origin that is there and names no instance says nothing.
    if (from === null && origin !== undefined) return;
    const known = this.issuers.get(uid) ?? [];
    if (known.length < MOST_FILES && !known.some((one) => one.by === by && one.from === from)) known.push({ by, from });
    this.issuers.set(uid, known);
  }

  compare(values: Map<string, Held>, keyword: string, value: unknown, file: string): void {
    const key = valueKey(value);
    const held = values.get(keyword);
    if (!held) {
      values.set(keyword, { key, shown: shownValue(value), file, others: new Map() });
      return;
    }
    if (held.key === key) return;
    const other = held.others.get(key) ?? { shown: shownValue(value), files: [] };
    if (other.files.length < MOST_FILES) other.files.push(file);
    held.others.set(key, other);
  }

  instance(dataset: object, file: string): void {
    const uid = textOf(dataset, 'SOPInstanceUID');
    if (uid === null) return;
    const sopClassUID = textOf(dataset, 'SOPClassUID');
    const key = valueKey([
      sopClassUID,
      textOf(dataset, 'SeriesInstanceUID'),
      textOf(dataset, 'StudyInstanceUID'),
      read(dataset, 'InstanceNumber'),
    ]);
    const known = this.instances.get(uid);
    if (!known) {
      this.instances.set(uid, { sopClassUID, file, key, facts: factsOf(dataset) });
      return;
    }
    const same = known.key === key;
    this.say(
      same ? 'study-instance-twice' : 'study-uid-reuse',
      same ? 'warning' : 'error',
      { path: 'SOPInstanceUID', tag: '00080018' },
      { level: 'Instance', uid },
      [known.file, file],
      same ? `the SOP Instance ${uid} is there twice` : `two SOP Instances have the UID ${uid}`,
    );
  }

  refer(item: object, around: string, file: string, depth: number, above: ReadonlySet<object>, by: string): void {
    if (depth > DEEPEST || above.has(item) || this.references.size >= MOST_REFERENCES) return;
    const inside = new Set([...above, item]);
    this.issue(item, by);
    const uid = textOf(item, 'ReferencedSOPInstanceUID');
    if (uid !== null) {
      const sopClassUID = textOf(item, 'ReferencedSOPClassUID');
      const key = `${uid} ${sopClassUID}`;
      const known: Reference = this.references.get(key) ?? { uid, sopClassUID, path: around, file, frame: null, segment: null };
      this.references.set(key, known);
      const frame = highest(read(item, 'ReferencedFrameNumber'));
      if (frame > (known.frame?.number ?? 0)) known.frame = { number: frame, path: around, file };
      const segment = highest(read(item, 'ReferencedSegmentNumber'));
      if (segment > (known.segment?.number ?? 0)) known.segment = { number: segment, path: around, file };
    }
    for (const [keyword, value] of Object.entries(item as Item)) {
      if (!Array.isArray(value)) continue;
      value.forEach((inner: unknown, index) => {
        if (isItem(inner)) this.refer(inner, `${around === '' ? '' : `${around}.`}${keyword}[${index}]`, file, depth + 1, inside, by);
      });
    }
  }

  end(
    attributesOf: ReadonlyMap<string, { tag: string; level: EntityLevel; name: string; table: string }>,
    entities: Known['entities'],
  ): StudyResult {
    for (const [of, { values }] of this.entities) {
      for (const [keyword, { shown, file, others }] of values) {
        const about = attributesOf.get(keyword);
        if (!about || others.size === 0) continue;
        const uid = of.slice(about.level.length + 1);
        for (const other of others.values()) {
          const place = { path: keyword, tag: about.tag, module: about.name, table: about.table };
          const within = about.level === 'Patient' ? 'Study' : about.level === 'Equipment' ? 'Series' : about.level;
          const message = `${keyword} is ${other.shown} here and ${shown} in ${file}; it is one and the same within a ${within}`;
          // Which of several devices made an instance may differ from instance to instance of a merged Series.
          const severity = about.level === 'Equipment' ? 'warning' : 'error';
          this.say('study-equal', severity, place, { level: about.level, uid }, [file, ...other.files], message);
        }
      }
    }
    this.leads();
    const { findings, settled } = settle(this.pending, {
      entities,
      issuers: (uid) => this.issuers.get(uid) ?? [],
      factsOf: (uid) => this.instances.get(uid)?.facts,
    });
    for (const { of, finding } of findings)
      this.findings.push({ ...finding, files: [of.file], entity: { level: 'Instance', uid: of.instance } });
    const count = (level: EntityLevel): number => [...this.entities.keys()].filter((key) => key.startsWith(`${level} `)).length;
    const severity = (of: Severity): number => this.findings.filter((finding) => finding.severity === of).length;
    return {
      findings: this.findings,
      totals: {
        instances: this.index,
        patients: new Set([...this.entities].filter(([key]) => key.startsWith('Study ')).map(([, { parent }]) => parent)).size,
        studies: count('Study'),
        series: count('Series'),
        framesOfReference: count('Frame of Reference'),
        settled: settled.filter(({ decided }) => decided).length,
        errors: severity('error'),
        warnings: severity('warning'),
        infos: severity('info'),
      },
      settled,
    };
  }

  /** A reference to a part that its instance does not have. */
  part(
    rule: StudyRule,
    keyword: string,
    tag: string,
    of: { readonly number: number; readonly path: string; readonly file: string },
    entity: Entity,
    target: InstanceState,
    has: string,
  ): void {
    const message = `number ${of.number} of the SOP Instance ${entity.uid}, which has ${has}`;
    this.say(rule, 'error', { path: `${of.path}.${keyword}`, tag }, entity, [target.file, of.file], message);
  }

  /** References to what is not there, and to what is of another SOP Class. */
  leads(): void {
    for (const { uid, sopClassUID, path, file, frame, segment } of this.references.values()) {
      const target = this.instances.get(uid);
      const entity: Entity = { level: 'Instance', uid };
      const place = { path: `${path}.ReferencedSOPInstanceUID`, tag: '00081155' };
      if (!target)
        this.say('study-reference', 'info', place, entity, [file], `the SOP Instance ${uid} that is referenced is not among the files`);
      else if (sopClassUID !== null && target.sopClassUID !== null && sopClassUID !== target.sopClassUID)
        this.say(
          'study-reference-class',
          'error',
          { path: `${path}.ReferencedSOPClassUID`, tag: '00081150' },
          entity,
          [file, target.file],
          `the SOP Instance ${uid} is referenced as one of ${sopClassUID} and is one of ${target.sopClassUID}`,
        );
      if (!target) continue;
      const { frames, segments } = target.facts;
      if (frame !== null && frames !== null && frame.number > frames)
        this.part('study-reference-frame', 'ReferencedFrameNumber', '00081160', frame, entity, target, `${frames} frames`);
      if (segment !== null && segments !== null && segment.number > segments)
        this.part('study-reference-segment', 'ReferencedSegmentNumber', '0062000B', segment, entity, target, `segments up to ${segments}`);
    }
  }
}

/**
 * Judges data sets against each other: attributes of the Patient, Study, Series and Frame of Reference that must be equal (PS3.3 7.3, A.1.2),
 * Series and Studies under two parents, UIDs of two instances, references that lead nowhere or to another SOP Class; conditions that ask about
 * other instances (contributing, source, referenced ones), with the instance named that is missing.
 * Each data set is looked at once and not kept, so that any number of them can come as a stream.
 * @param datasets data sets as `readDicom` gives them; each on its own is `validate`'s to judge.
 */
export async function validateStudy(datasets: Iterable<object> | AsyncIterable<object>, options: StudyOptions = {}): Promise<StudyResult> {
  const study = new Study(options.rules?.edition ?? edition);
  const about = new Map<string, { tag: string; level: EntityLevel; name: string; table: string }>();
  const iods = new Map<string, IodRules | null>();
  for await (const dataset of datasets) {
    // A DICOMDIR is no instance of a study: `checkDirectoryFiles` judges it.
    if (read(dataset, 'DirectoryRecordSequence') !== undefined && textOf(dataset, 'SOPClassUID') === null) continue;
    const sopClass = textOf(dataset, 'SOPClassUID') ?? '';
    let iod = iods.get(sopClass);
    if (iod === undefined) {
      iod = await findIod(sopClass, options.rules).catch(() => null);
      iods.set(sopClass, iod);
      for (const { keyword, tag, level, table } of iod ? entityAttributes(iod) : [])
        if (!about.has(keyword)) about.set(keyword, { tag, level, name: table.name, table: table.table });
    }
    const index = study.index++;
    const instance = textOf(dataset, 'SOPInstanceUID') ?? '';
    const file = options.nameOf?.(dataset, index) ?? (instance === '' ? `#${index}` : instance);
    const look = (one: object): void => {
      study.add(one, iod, file);
      if (iod !== null && study.pending.length < MOST_PENDING)
        study.pending.push(...pendingOf(one, iod, { file, instance }, options.rules ?? {}));
    };
    const known = study.instances.has(instance);
    try {
      look(dataset);
    } catch {
      // What cannot be read is `validate`'s to say; the rest of it still stands among the others, once.
      if (!known) study.instances.delete(instance);
      look(readableCopy(dataset));
    }
  }
  const entities = new Map<string, ReadonlySet<string>>();
  for (const { family, places } of study.pending) {
    for (const { sopClassUID } of family.byClass ? places.map(({ question }) => question) : []) {
      if (sopClassUID === null || entities.has(sopClassUID)) continue;
      const iod = await findIod(sopClassUID, options.rules).catch(() => null);
      if (iod !== null) entities.set(sopClassUID, new Set(iod.modules.map(({ ie }) => ie)));
    }
  }
  return study.end(about, (uid) => entities.get(uid) ?? null);
}
