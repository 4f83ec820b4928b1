/** A clause ("Image Type Value 1 is ORIGINAL and …") to a condition tree. */
import type { AttributeRef, Condition, UnknownReason } from '../../src/rules/condition.ts';
import { Cursor } from './cursor.ts';
import { fold, join, negate, resolveLinks, type Link } from './links.ts';
import type { ClauseNames } from './names.ts';
import { readPresenceOfParts } from './parts.ts';
import { readPredicate, type Predicate } from './predicates.ts';
import { placeAfter, readAttribute, readSubject, valueNumber, type Subject } from './subjects.ts';
import type { Word } from './words.ts';

export type { ClauseNames } from './names.ts';

/** Stands for the words of a part that was not understood. */
export interface Unread {
  readonly reasonOf: (words: readonly Word[]) => UnknownReason;
  readonly hash: string;
}

/** The predicate said of the subject; null where it cannot be said of one of its attributes. */
function apply(subject: Subject, predicate: Predicate): Condition | null {
  const parts: Condition[] = [];
  for (const attribute of subject.attributes) {
    const part = predicate.of(attribute);
    if (!part) return null;
    parts.push(part);
  }
  if (subject.nor) return join('and', parts.map(negate));
  // "A or B is not present" denies both; "either A or B is not present" is content with one.
  const links: readonly Link[] =
    predicate.denies && !subject.either ? subject.links.map((link) => ({ ...link, op: 'and' as const })) : subject.links;
  return fold(parts, links);
}

/** What begins an explanation that goes on to the end of the sentence. */
const EXPLAINS = [', in which case', 'in which case', ', overriding ( specializing )'];

class ClauseReader {
  readonly cursor: Cursor;
  readonly names: ClauseNames;
  readonly unread: Unread | null;
  /** Subject of the clause before, for "and Value 3 is …". */
  said: Subject | null = null;
  /** How the items of a list without connectives are joined: "one of the following: • … • …". */
  list: 'and' | 'or' | null = null;

  constructor(words: readonly Word[], names: ClauseNames, unread: Unread | null) {
    this.cursor = new Cursor(words);
    this.names = names;
    this.unread = unread;
  }

  whole(): Condition | null {
    const condition = this.chain();
    if (!condition) return null;
    this.trailing();
    return this.cursor.done ? condition : null;
  }

  /** What may follow a clause without changing it: a full stop, a reference to an explanation, an explanation. */
  trailing(): void {
    const { cursor } = this;
    for (;;) {
      if (cursor.take('.', ';')) continue;
      if (EXPLAINS.some((words) => cursor.is(words))) cursor.at = cursor.words.length;
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
    this.list = this.listLead();
    const first = this.unread ? this.part(this.unread) : this.atom();
    if (!first) return null;
    const parts = [first];
    const links: (Link | null)[] = [];
    for (;;) {
      const next = cursor.attempt(() => {
        const link = this.link();
        if (!link) return null;
        cursor.take('if', 'when', 'that');
        const part = this.unread ? this.part(this.unread) : this.atom();
        return part ? { link: link === 'comma' ? null : link, part } : null;
      });
      if (!next) break;
      links.push(next.link);
      parts.push(next.part);
    }
    const resolved = resolveLinks(links);
    if (!resolved) return null;
    // Which of two connectives binds closer is not guessed where a part is not understood.
    const mixed = new Set(resolved.map((link) => link.op)).size > 1;
    if (mixed && parts.some((part) => part.op === 'unknown')) return null;
    return fold(parts, resolved);
  }

  /** "any of the following conditions is met:" */
  listLead(): 'and' | 'or' | null {
    const { cursor } = this;
    return cursor.attempt(() => {
      const or = cursor.take('one of the following', 'any of the following', 'at least one of the following', 'either of the following');
      if (!or && !cursor.take('all of the following', 'both of the following')) return null;
      cursor.take(
        'conditions',
        'conditions is|are met|satisfied|true',
        'is|are met|satisfied|true',
        'conditions apply|applies|hold|holds',
        'apply|applies',
      );
      cursor.take(':');
      return cursor.is('•') ? (or ? 'or' : 'and') : null;
    });
  }

  /** An explanation in parentheses between two clauses. */
  aside(): void {
    const word = this.cursor.peek(1);
    if (this.cursor.is('(') && (word?.kind === 'reference' || (word?.kind === 'word' && /^(?:i\.e|e\.g|see)$/i.test(word.text))))
      this.cursor.skipParenthesis();
  }

  link(): Link | 'comma' | null {
    const { cursor } = this;
    this.aside();
    const comma = cursor.take(',', ';');
    const before = cursor.take('•');
    const op = cursor.take('and/or', 'or if', 'or') ? 'or' : cursor.take('and', 'but') ? 'and' : null;
    if (op === null && before && this.list !== null) return { op: this.list, break: 2 };
    if (op === null) return comma ? 'comma' : null;
    const bullet = cursor.take('•') || before;
    return { op, break: bullet ? 2 : comma ? 1 : 0 };
  }

  /** A clause that is understood, or the run of words up to the next that is. */
  part(unread: Unread): Condition | null {
    const { cursor } = this;
    const known = this.closedAtom();
    if (known) return known;
    const from = cursor.at;
    for (;;) {
      const here = cursor.at;
      const link = here > from ? this.link() : null;
      if (link !== null) {
        cursor.take('if', 'when', 'that');
        const next = link === 'comma' ? null : this.closedAtom();
        cursor.at = here;
        if (next && link !== 'comma') return this.run(unread, from, link.op);
      }
      if (cursor.done) return this.run(unread, from, null);
      cursor.at++;
    }
  }

  /**
   * The run as one part, where its own connectives leave no doubt how it hangs together with what is around it:
   * "A is done or B is measured and C is present" has no telling.
   */
  run(unread: Unread, from: number, after: 'and' | 'or' | null): Condition | null {
    const words = this.cursor.words.slice(from, this.cursor.at);
    const inner = connectivesIn(words);
    if (words.length === 0 || inner === null) return null;
    const around = new Set(inner);
    if (after !== null) around.add(after);
    for (const word of this.cursor.words.slice(Math.max(0, from - 2), from)) {
      const text = word.text.toLowerCase();
      if (text === 'and' || text === 'or') around.add(text);
    }
    if (inner.size > 0 && around.size > 1) return null;
    return { op: 'unknown', reason: unread.reasonOf(words), hash: unread.hash };
  }

  /** A clause after which another, or the end, follows. */
  closedAtom(): Condition | null {
    const { cursor } = this;
    return cursor.attempt(() => {
      const read = this.atom();
      if (!read) return null;
      const after = cursor.at;
      this.trailing();
      const closed = cursor.done || this.link() !== null;
      cursor.at = after;
      return closed ? read : null;
    });
  }

  atom(): Condition | null {
    const { cursor } = this;
    if (!cursor.is('either')) return this.simple();
    return cursor.attempt(() => {
      // "either A or B is present" has its alternatives in the subject.
      const several = cursor.attempt(() => {
        const read = this.simple();
        return this.said?.either && this.said.attributes.length > 1 ? read : null;
      });
      if (several) return several;
      // "either A is B or C is D" has them in clauses, and ends with the last of them.
      cursor.take('either');
      const parts: Condition[] = [];
      const links: Link[] = [];
      for (;;) {
        cursor.take('•');
        const part = this.simple();
        if (!part) return null;
        parts.push(part);
        const more = cursor.attempt(() => {
          const link = this.link();
          cursor.take('if', 'when');
          return link !== null && link !== 'comma' && link.op === 'or' ? link : null;
        });
        if (!more) break;
        links.push(more);
      }
      return parts.length > 1 ? fold(parts, links) : null;
    });
  }

  simple(): Condition | null {
    const { cursor } = this;
    return (
      readPresenceOfParts(cursor, this.names) ??
      this.counted() ??
      this.holder() ??
      this.otherValue() ??
      cursor.attempt(() => {
        cursor.take('both');
        cursor.take('•');
        let subject = readSubject(cursor, this.names);
        if (!subject) return null;
        const predicate = readPredicate(cursor, this.names);
        if (!predicate) return null;
        if (cursor.take('within|in a functional group sequence', 'within|in a functional group'))
          return inGroup(subject, predicate, this.names);
        subject = placeAfter(subject, cursor, this.names);
        const first = apply(subject, predicate);
        if (!first) return null;
        return this.more(subject, first, predicate);
      })
    );
  }

  /** Further predicates of the same subject: "is present and has a value of A", "is absent, or is present and is A". */
  more(said: Subject, first: Condition, predicate: Predicate): Condition | null {
    const { cursor } = this;
    const parts = [first];
    const links: Link[] = [];
    this.said = said;
    for (;;) {
      const next = cursor.attempt(() => {
        const comma = cursor.take(',');
        const elsewhere = predicate.denies && cursor.take('nor');
        if (elsewhere) {
          // "is not present in this Item nor in the containing Item".
          const there = placeAfter({ ...said, attributes: said.attributes.map(bare) }, cursor, this.names);
          const placed = there.attributes.every((attribute) => attribute.scope !== undefined || attribute.within !== undefined);
          const part = placed ? apply(there, predicate) : null;
          return part ? { link: { op: 'and', break: comma ? 1 : 0 } as const, part } : null;
        }
        const op = cursor.take('and', 'but') ? 'and' : cursor.take('or') ? 'or' : null;
        if (op === null) return null;
        cursor.take('if', 'when');
        cursor.take('it', 'its', 'the');
        if (cursor.is('value is|equals|are')) cursor.at++;
        const further = readPredicate(cursor, this.names);
        const part = further ? apply(said, further) : null;
        return part ? { link: { op, break: comma ? 1 : 0 } as const, part } : null;
      });
      if (!next) break;
      links.push(next.link);
      parts.push(next.part);
    }
    return fold(parts, links);
  }

  /** "the number of Items in X is greater than 1", "there is more than one Item in X". */
  counted(): Condition | null {
    const { cursor } = this;
    return (
      cursor.attempt(() => {
        cursor.take('the');
        if (!cursor.take('number of items in', 'number of items of', 'number of items in the')) return null;
        const attribute = readAttribute(cursor, this.names);
        const predicate = attribute ? readPredicate(cursor, this.names) : null;
        const said = attribute && predicate ? predicate.of(attribute) : null;
        if (!attribute || !said) return null;
        if ((said.op === '>' || said.op === '<' || said.op === '>=' || said.op === '<=') && typeof said.to === 'number')
          return { op: 'count', attribute, is: said.op, to: said.to };
        if (said.op === '=' && said.to.length === 1) return { op: 'count', attribute, is: '=', to: Number(said.to[0]) };
        return null;
      }) ??
      cursor.attempt(() => {
        if (!cursor.take('there is|are more than one item in', 'there is|are more than one item in the')) return null;
        const attribute = readAttribute(cursor, this.names);
        return attribute ? { op: 'count', attribute, is: '>', to: 1 } : null;
      })
    );
  }

  /** "Value 3 is not any of …" of the attribute named before. */
  otherValue(): Condition | null {
    const { cursor, said } = this;
    const only = said?.attributes.length === 1 ? said.attributes[0] : undefined;
    if (!only || this.unread) return null;
    return cursor.attempt(() => {
      const value = valueNumber(cursor);
      const predicate = value === null ? null : readPredicate(cursor, this.names);
      return value === null || !predicate ? null : predicate.of({ ...only, value });
    });
  }

  /** "a value is present in A or B". */
  holder(): Condition | null {
    const { cursor } = this;
    return cursor.attempt(() => {
      if (!cursor.take('a value is present in', 'a value is present in either')) return null;
      const subject = readSubject(cursor, this.names);
      return subject ? apply(subject, { of: (attribute) => ({ op: 'valued', attribute }) }) : null;
    });
  }
}

const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|can|could|may|shall|equals?|exists?|contains?|includes?|applies|apply|needs?|represents?|corresponds?|defines?|describes?|uses?|not)$/i;
const OPEN = /^(?:unless|except|otherwise|only|neither|nor|both|either)$/i;

/** The connectives in a run of words that may join clauses; null where other words leave its structure open. */
function connectivesIn(words: readonly Word[]): Set<'and' | 'or'> | null {
  const found = new Set<'and' | 'or'>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.kind === 'mark' && /[•:]/.test(word.text)) return null;
    if (word.kind !== 'word') continue;
    if (OPEN.test(word.text)) return null;
    const text = word.text.toLowerCase();
    if (text !== 'and' && text !== 'or') continue;
    // Between nouns ("a URN or URL", "one or more") it joins no clauses: no verb follows before the next connective.
    const rest = words.slice(at + 1);
    const end = rest.findIndex((next) => next.kind === 'word' && /^(?:and|or)$/i.test(next.text));
    const segment = end < 0 ? rest : rest.slice(0, end);
    if (segment.some((next) => next.kind === 'word' && VERB.test(next.text))) found.add(text);
  }
  return found;
}

/** "is present within a Functional Group Sequence", said of the sequence of a functional group. */
function inGroup(subject: Subject, predicate: Predicate, names: ClauseNames): Condition | null {
  const [only, ...others] = subject.attributes;
  if (!only || others.length > 0 || !names.dictionary.byKeyword(only.keyword)?.vr.includes('SQ')) return null;
  const said = predicate.of(only);
  const group: Condition = { op: 'functional-group', keyword: only.keyword };
  if (said?.op === 'present') return group;
  return said?.op === 'not' && said.of.op === 'present' ? { op: 'not', of: group } : null;
}

function bare({ keyword, value }: AttributeRef): AttributeRef {
  return { keyword, ...(value === undefined ? {} : { value }) };
}

/** Reads a clause; null unless all of it is understood. */
export function readClause(words: readonly Word[], names: ClauseNames): Condition | null {
  return new ClauseReader(words, names, null).whole();
}

/** Reads a clause of which parts may stay unread, as `unknown`; null when no part is understood, or how they hang together. */
export function readPartly(words: readonly Word[], names: ClauseNames, unread: Unread): Condition | null {
  const condition = new ClauseReader(words, names, unread).whole();
  return condition?.op === 'and' || condition?.op === 'or' ? condition : null;
}
