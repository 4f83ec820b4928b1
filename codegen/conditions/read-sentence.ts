/** Descriptions to requirements: reads the sentences that say when something is required, may be, or shall not be present. */
import type { Condition, UnknownReason } from '../../src/rules/condition.ts';
import { printCondition } from '../../src/rules/print-condition.ts';
import { StandardXmlError } from '../docbook/errors.ts';
import type { ConditionKind, ConditionReader, RowPlace } from '../standard/context.ts';
import type { ConditionModel } from '../standard/model.ts';
import { readClause, readPartly } from './clause.ts';
import { readControlPoint } from './control-points.ts';
import { readFact } from './facts.ts';
import { readByHand } from './hand/table.ts';
import { decidedOf, hashOf, LABEL, reasonIn, reasonOf } from './labels.ts';
import { join } from './links.ts';
import type { ClauseNames } from './names.ts';
import { NormalFormError } from './parse-normal.ts';
import { alternativesOf, statementsOf, type Statement } from './requirement.ts';
import { wordsOf, type Word } from './words.ts';

export { hashOf } from './labels.ts';

/** Never met: what is only ever permitted or forbidden is never required. */
const NEVER_REQUIRED: Condition = { op: 'or', of: [] };

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** A clause without the reference to an explanation at its end. "Data Element" is an attribute of PS3.6; here it is but a tag's. */
function plain(text: string): string {
  return text.replace(/[,;]?\s*(?<!\()\bSee (?:also )?(?:\{[^}]*\}|Note\b)[^.]*\.?\s*$/i, '').replace(/\bData Element Tag\b/gi, 'tag');
}

class SentenceReader {
  readonly names: ClauseNames;
  readonly self: string;
  readonly hash: string;

  constructor(names: ClauseNames, place: RowPlace, hash: string) {
    this.names = names;
    this.self = place.path.split('.').at(-1) ?? '';
    this.hash = hash;
  }

  words(text: string): Word[] {
    return wordsOf(plain(text), this.names.dictionary, this.self);
  }

  clause(text: string): Condition | null {
    return readClause(this.words(text), this.names);
  }

  /** "Either one or both of A or B are required", said of A: B is not present. */
  alternative(sentence: string): Condition | null {
    const alternatives = alternativesOf(sentence);
    if (alternatives === null) return null;
    const keywords = this.words(alternatives).flatMap((word) => (word.kind === 'attribute' ? [word.keyword] : []));
    const others = keywords.filter((keyword) => keyword !== this.self);
    if (others.length === 0 || others.length === keywords.length) return null;
    return join(
      'and',
      others.map((keyword): Condition => ({ op: 'not', of: { op: 'present', attribute: { keyword } } })),
    );
  }

  whole({ sentence, clause, unless }: Statement): Condition | null {
    if (clause === null) return this.alternative(sentence);
    const tree = this.clause(clause);
    return tree && unless ? { op: 'not', of: tree } : tree;
  }

  /** A statement of which parts, or all, may stay unread. */
  partly(statement: Statement): Condition | null {
    const whole = this.whole(statement);
    if (whole) return whole;
    if (statement.clause === null || statement.unless) return null;
    const words = this.words(statement.clause);
    const unread = { reasonOf: (run: readonly Word[]): UnknownReason => reasonOf(textOf(run)), hash: this.hash };
    return readPartly(words, this.names, unread);
  }

  /** The union of statements, each read whole; null otherwise. */
  all(statements: readonly Statement[]): Condition | null {
    const trees: Condition[] = [];
    for (const statement of statements) {
      const tree = this.whole(statement);
      if (!tree) return null;
      trees.push(tree);
    }
    return trees.length === 0 ? null : join('or', trees);
  }

  /** The union of statements of which parts may be unread; null when nothing of it is read. */
  some(statements: readonly Statement[]): Condition | null {
    const trees: Condition[] = [];
    let read = false;
    for (const statement of statements) {
      const tree = this.partly(statement);
      if (tree) read = true;
      // Only a sentence of the plain kind is an alternative to the others.
      else if (!/^Required\b/i.test(statement.sentence) || statement.clause === null || statement.unless) return null;
      trees.push(tree ?? { op: 'unknown', reason: reasonOf(statement.sentence), hash: this.hash });
    }
    return read ? join('or', trees) : null;
  }
}

interface Read {
  readonly tree: Condition | null;
  readonly reason: UnknownReason | undefined;
}

function read(reader: SentenceReader, statements: readonly Statement[]): Read {
  const whole = reader.all(statements);
  if (whole) return { tree: whole, reason: undefined };
  const tree = reader.some(statements);
  const reason = (tree ? reasonIn(tree) : undefined) ?? reasonOf(statements.map(({ sentence }) => sentence).join(' '));
  return { tree, reason };
}

/** What further sentences narrow, in words that are not read, may be met and is not decided. */
function limited({ tree, reason }: Read, limits: readonly string[], hash: string): Read {
  const [first] = limits;
  if (first === undefined) return { tree, reason };
  const why = reasonOf(first);
  return { tree: tree && join('and', [tree, { op: 'unknown', reason: why, hash }]), reason: reason ?? why };
}

function model(found: Read, otherwise: ConditionModel['otherwise'], hash: string, never: Condition | null = null): ConditionModel {
  const { tree, reason } = found;
  return {
    text: tree ? printCondition(tree) : null,
    decided: decidedOf(tree, reason),
    otherwise,
    tree,
    ...(never ? { never: { text: printCondition(never), tree: never } } : {}),
    hash,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** What holds when the condition is not met, by the sentences that give leave. */
function otherwiseOf(reader: SentenceReader, may: readonly Statement[]): ConditionModel['otherwise'] {
  const conditional = may.filter(({ clause, unless }) => clause !== null && !unless);
  if (may.length === 0) return 'forbidden';
  if (conditional.length < may.length) return 'allowed';
  const { tree, reason } = read(reader, conditional);
  return { text: tree ? printCondition(tree) : null, decided: reason === undefined ? 'data' : LABEL[reason], tree };
}

/** The requirement that facts-only DocBook states; null when the text is none. */
function factOf(text: string, place: RowPlace): ConditionModel | null {
  try {
    return readFact(text);
  } catch (cause) {
    if (!(cause instanceof NormalFormError)) throw cause;
    throw new StandardXmlError(`its condition is ${cause.message}`, { table: place.table, row: place.path }, cause);
  }
}

export function conditionReader(names: ClauseNames): ConditionReader {
  const requirement = (paragraphs: readonly string[], kind: ConditionKind, place: RowPlace): ConditionModel | null => {
    for (const paragraph of paragraphs) {
      const fact = factOf(paragraph, place);
      if (fact) return fact;
    }
    const usage = kind === 'module' || kind === 'functional-group';
    const { required, may, never, limits } = statementsOf(paragraphs, usage);
    const relevant = [...required, ...may, ...never];
    if (relevant.length === 0) return null;
    const hash = hashOf([...relevant.map(({ sentence }) => sentence), ...limits].join(' '));
    const byHand = readByHand(place.table, place.path, hash);
    if (byHand) return byHand;
    const reader = new SentenceReader(names, place, hash);
    const controlPoint = kind === 'attribute' && may.length === 0 && never.length === 0 ? readControlPoint(required, reader.self) : null;
    // Each control point stands for itself: a parameter that is repeated where it stays as it is contradicts none of them.
    if (controlPoint) return model({ tree: controlPoint, reason: undefined }, 'allowed', hash);

    // "May be present otherwise unless A" forbids what "shall not be present if A" forbids.
    const refusals = [
      ...never.filter(({ clause }) => clause !== ''),
      ...may.filter(({ unless }) => unless).map(({ sentence, clause }): Statement => ({ sentence, clause })),
    ];
    const refused = refusals.length > 0 ? reader.all(refusals) : null;
    let otherwise = otherwiseOf(reader, may);
    // "One or both are required" leaves each free beside the other.
    if (may.length === 0 && required.some(({ sentence }) => alternativesOf(sentence) !== null)) otherwise = 'allowed';
    // A refusal that has a condition of its own leaves the rest free; one that is not understood may not be held against anyone.
    if (refusals.length > 0 && otherwise === 'forbidden' && never.every(({ clause }) => clause !== '')) otherwise = 'allowed';

    if (required.length > 0) return model(limited(read(reader, required), limits, hash), otherwise, hash, refused);
    const open =
      (refusals.length > 0 && !refused) ||
      (typeof otherwise !== 'string' && otherwise.tree === null) ||
      (may.length > 0 && otherwise === 'allowed' && !refused);
    const text = relevant.map(({ sentence }) => sentence).join(' ');
    if (open) return model({ tree: null, reason: reasonOf(text) }, otherwise, hash, refused);
    // Of a Type 1C attribute nothing then says when it is required; a module or group that may be left out is not.
    return model({ tree: NEVER_REQUIRED, reason: usage ? undefined : 'knowledge' }, otherwise, hash, refused);
  };

  const clause = (text: string, _kind: ConditionKind, place: RowPlace): ConditionModel => {
    const fact = factOf(text, place);
    if (fact) return fact;
    const hash = hashOf(text);
    const tree = new SentenceReader(names, place, hash).clause(text);
    return model({ tree, reason: tree ? undefined : reasonOf(text) }, 'allowed', hash);
  };
  return { requirement, clause };
}
