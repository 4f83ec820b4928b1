/** A clause ("Image Type Value 1 is ORIGINAL and …") to a condition tree; read whole or not at all. */
import type { AttributeRef, Condition } from '../../src/rules/condition.ts';
import type { DictionaryIndex } from '../standard/dictionary-index.ts';
import { Cursor } from './cursor.ts';
import { readPredicate, type Predicate } from './predicates.ts';
import { readSubject, type Subject } from './subjects.ts';
import type { Word } from './words.ts';

export interface ClauseNames {
  readonly dictionary: DictionaryIndex;
  /** Name of the module that a section defines; null when it defines none. */
  moduleOf(section: string): string | null;
  /** Keyword of the sequence of the functional group that a section defines. */
  functionalGroupOf(section: string): string | null;
}

function join(op: 'and' | 'or', of: readonly Condition[]): Condition {
  const flat = of.flatMap((part) => (part.op === op ? part.of : [part]));
  const only = flat[0];
  return flat.length === 1 && only ? only : { op, of: flat };
}

/** True when a predicate denies: "are not present" said of "A or B" is still said of each by "or". */
function apply(subject: Subject, predicate: Predicate): Condition {
  const parts = subject.attributes.map((attribute: AttributeRef) => predicate(attribute));
  if (subject.joined === 'nor')
    return join(
      'and',
      parts.map((part) => negate(part)),
    );
  return join(subject.joined, parts);
}

function negate(condition: Condition): Condition {
  if (condition.op === 'not') return condition.of;
  if (condition.op === '=') return { op: '!=', attribute: condition.attribute, to: condition.to };
  return { op: 'not', of: condition };
}

/** "is present in this Sequence Item": the scope may stand behind the predicate. */
function withScope(subject: Subject, cursor: Cursor): Subject {
  const scope = cursor.take(
    'in this sequence item',
    'in this item',
    'within this item',
    'in this sequence',
    'in the same sequence item',
    'in the same item',
    'within the same sequence item',
  )
    ? 'item'
    : cursor.take('for this frame', 'of this frame')
      ? 'frame'
      : null;
  if (scope === null) return subject;
  return {
    ...subject,
    attributes: subject.attributes.map((attribute) => (attribute.scope === undefined ? { ...attribute, scope } : attribute)),
  };
}

interface Link {
  readonly op: 'and' | 'or';
  readonly comma: boolean;
}

class ClauseReader {
  readonly cursor: Cursor;
  readonly names: ClauseNames;

  constructor(words: readonly Word[], names: ClauseNames) {
    this.cursor = new Cursor(words);
    this.names = names;
  }

  whole(): Condition | null {
    const condition = this.chain();
    if (!condition) return null;
    this.trailing();
    return this.cursor.done ? condition : null;
  }

  /** What may follow a clause without changing it: a full stop, a reference to an explanation, an explanation in parentheses. */
  trailing(): void {
    const { cursor } = this;
    for (;;) {
      if (cursor.take('.', ';')) continue;
      const word = cursor.peek();
      if (word?.kind === 'mark' && word.text === '(') {
        const inner = cursor.peek(1);
        const explains = inner?.kind === 'reference' || (inner?.kind === 'word' && /^(?:i\.e|e\.g|see|for example)$/i.test(inner.text));
        if (explains && cursor.skipParenthesis()) continue;
      }
      return;
    }
  }

  chain(): Condition | null {
    const { cursor } = this;
    const parts: Condition[] = [];
    const links: (Link | null)[] = [];
    const first = this.atom();
    if (!first) return null;
    parts.push(first);
    for (;;) {
      const next = cursor.attempt(() => {
        this.aside();
        const link = this.link();
        if (!link) return null;
        cursor.take('if', 'when', 'that');
        const part = this.atom();
        return part ? { link: link === 'comma' ? null : link, part } : null;
      });
      if (!next) break;
      links.push(next.link);
      parts.push(next.part);
    }
    // A comma alone stands for the connective that comes after it.
    const resolved: Link[] = [];
    let following: Link | null = null;
    for (let index = links.length - 1; index >= 0; index--) {
      following = links[index] ?? following;
      if (!following) return null;
      resolved[index] = following;
    }
    return fold(parts, resolved);
  }

  /** An explanation in parentheses between two clauses. */
  aside(): void {
    const word = this.cursor.peek(1);
    if (this.cursor.is('(') && (word?.kind === 'reference' || (word?.kind === 'word' && /^(?:i\.e|e\.g|see)$/i.test(word.text))))
      this.cursor.skipParenthesis();
  }

  link(): Link | 'comma' | null {
    const { cursor } = this;
    const comma = cursor.take(',', ';');
    cursor.take('•');
    if (cursor.take('and either', 'and')) return { op: 'and', comma };
    if (cursor.take('and/or', 'or if', 'or')) return { op: 'or', comma };
    if (cursor.take('but')) return { op: 'and', comma };
    return comma ? 'comma' : null;
  }

  atom(): Condition | null {
    const { cursor } = this;
    return (
      this.module() ??
      cursor.attempt(() => {
        cursor.take('either', 'both');
        cursor.take('•');
        let subject = readSubject(cursor, this.names.dictionary);
        if (!subject) return null;
        const predicate = readPredicate(cursor, this.names.dictionary);
        if (!predicate) return null;
        subject = withScope(subject, cursor);
        const said = subject;
        const parts = [apply(said, predicate)];
        const links: Link[] = [];
        // Further predicates of the same subject: "is present and has a value of A", "is absent, or is present and is A".
        for (;;) {
          const more = cursor.attempt(() => {
            const comma = cursor.take(',');
            const op = cursor.take('and', 'but') ? 'and' : cursor.take('or') ? 'or' : null;
            if (op === null) return null;
            cursor.take('it', 'its', 'the');
            if (cursor.is('value is|equals|are')) cursor.at++;
            const next = readPredicate(cursor, this.names.dictionary);
            return next ? { link: { op, comma } as const, part: apply(said, next) } : null;
          });
          if (!more) break;
          links.push(more.link);
          parts.push(more.part);
        }
        return fold(parts, links);
      })
    );
  }

  /** "the {section of a module} is present". */
  module(): Condition | null {
    const { cursor } = this;
    return cursor.attempt(() => {
      cursor.take('the', 'a', 'an');
      const word = cursor.peek();
      if (word?.kind !== 'reference') return null;
      cursor.at++;
      const functional = cursor.take('functional group macro', 'functional group', 'macro') || false;
      cursor.take('module', 'modules');
      const present = cursor.take('is present', 'exists', 'is used', 'is included');
      const absent = !present && cursor.take('is not present', 'is absent', 'is not used');
      if (!present && !absent) return null;
      const group = this.names.functionalGroupOf(word.target);
      const module = this.names.moduleOf(word.target);
      const condition: Condition | null =
        group !== null && (functional || module === null)
          ? { op: 'functional-group', keyword: group }
          : module !== null
            ? { op: 'module', module }
            : null;
      if (!condition) return null;
      return present ? condition : { op: 'not', of: condition };
    });
  }
}

/**
 * Folds clauses: "and" binds closer than "or"; a comma before a connective makes it bind last, so that
 * "A or B, and C" is (A or B) and C.
 */
function fold(parts: readonly Condition[], links: readonly Link[]): Condition | null {
  const first = parts[0];
  if (!first) return null;
  if (links.length === 0) return first;
  const ops = new Set(links.map((link) => link.op));
  if (ops.size === 1) return join(links[0]?.op ?? 'and', parts);
  const commas = links.filter((link) => link.comma);
  if (commas.length > 0 && commas.length < links.length) {
    const groups: Condition[] = [];
    const outer: Link[] = [];
    let from = 0;
    for (let index = 0; index <= links.length; index++) {
      const link = links[index];
      if (link && !link.comma) continue;
      const group = fold(parts.slice(from, index + 1), links.slice(from, index));
      if (!group) return null;
      groups.push(group);
      if (link) outer.push({ op: link.op, comma: false });
      from = index + 1;
    }
    return fold(groups, outer);
  }
  const alternatives: Condition[] = [];
  let run: Condition[] = [first];
  links.forEach((link, index) => {
    const part = parts[index + 1];
    if (!part) return;
    if (link.op === 'and') run.push(part);
    else {
      alternatives.push(join('and', run));
      run = [part];
    }
  });
  alternatives.push(join('and', run));
  return join('or', alternatives);
}

/** Reads a clause; null unless all of it is understood. */
export function readClause(words: readonly Word[], names: ClauseNames): Condition | null {
  return hasUnread(new ClauseReader(words, names).whole());
}

function hasUnread(condition: Condition | null): Condition | null {
  if (!condition) return null;
  const unread = (part: Condition): boolean =>
    part.op === 'and' || part.op === 'or' ? part.of.some(unread) : part.op === 'not' ? unread(part.of) : part.op === 'unknown';
  return unread(condition) ? null : condition;
}
