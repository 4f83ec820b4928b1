/** Clauses about parts of the object: modules and functional groups, by section, by name. */
import type { Condition } from '../../src/rules/condition.ts';
import type { DictionaryIndex } from '../standard/dictionary-index.ts';
import type { Cursor } from './cursor.ts';
import { fold, resolveLinks, type Link } from './links.ts';
import type { ClauseNames } from './names.ts';

interface Part {
  readonly condition: Condition;
  /** The words "Functional Group" or "Module" stood beside it. */
  readonly certain: boolean;
}

const GROUP = [
  'functional group macro',
  'functional group',
  'functional group module',
  'macro',
  'functional groups',
  'functional group macros',
  'macros',
];
const MODULE = ['module', 'modules'];

/** Keyword of the sequence of a functional group by its name: `Plane Position (Patient)` has the Plane Position Sequence. */
export function groupSequence(name: string, dictionary: DictionaryIndex): string | null {
  for (const one of [name, name.replace(/\s*\([^()]*\)$/, '')]) {
    const entry = dictionary.byName(`${one} Sequence`);
    if (entry?.vr.includes('SQ')) return entry.keyword;
  }
  return null;
}

function group(keyword: string): Condition {
  return { op: 'functional-group', keyword };
}

/** `{section}`, with "Functional Group" or "Module" behind it. */
function bySection(cursor: Cursor, names: ClauseNames): Part | null {
  return cursor.attempt(() => {
    const word = cursor.peek();
    if (word?.kind !== 'reference') return null;
    cursor.at++;
    const functional = cursor.take(...GROUP);
    cursor.take(...MODULE);
    const keyword = names.functionalGroupOf(word.target);
    const module = names.moduleOf(word.target);
    if (keyword !== null && (functional || module === null)) return { condition: group(keyword), certain: true };
    return module === null ? null : { condition: { op: 'module', module }, certain: true };
  });
}

/** "Derivation Image Functional Group (section)", "Graphic Annotation Module", "Pixel Measures". */
function byName(cursor: Cursor, names: ClauseNames): Part | null {
  return cursor.attempt(() => {
    let text = '';
    for (let count = 0; count < 12; count++) {
      if (count > 0) {
        const named = withKind(text, cursor, names);
        if (named) return named;
      }
      const word = cursor.peek();
      if (!word || (word.kind !== 'word' && word.kind !== 'mark' && word.kind !== 'attribute')) break;
      if (word.kind === 'attribute' && word.tagged) return null;
      if (word.kind === 'mark' && !/[()]/.test(word.text)) break;
      if (count === 0 && !/^[A-Z0-9]/.test(word.text)) return null;
      if (word.kind === 'word' && /^(?:is|are|has|exists|and|or|if|not|when)$/i.test(word.text)) break;
      // Names are compared by their letters, so that spaces beside a bracket do not matter.
      text = `${text} ${word.text}`.trim();
      cursor.at++;
    }
    const sequence = text === '' ? null : groupSequence(text, names.dictionary);
    return sequence === null ? null : { condition: group(sequence), certain: false };
  });
}

/** The name so far, if "Module" or "Functional Group" stands behind it. */
function withKind(name: string, cursor: Cursor, names: ClauseNames): Part | null {
  return cursor.attempt(() => {
    if (cursor.take(...MODULE)) {
      const module = names.moduleNamed?.(name) ?? null;
      return module === null ? null : { condition: { op: 'module', module }, certain: true };
    }
    const sequence = groupSequence(name, names.dictionary);
    if (sequence === null || !cursor.take(...GROUP)) return null;
    // The section behind the name says the same.
    if (cursor.is('(') && cursor.peek(1)?.kind === 'reference') cursor.skipParenthesis();
    return { condition: group(sequence), certain: true };
  });
}

/** "the {Mask Module} is present", "Pixel Measures or Plane Position (Patient) Functional Group Macros present". */
export function readPresenceOfParts(cursor: Cursor, names: ClauseNames): Condition | null {
  return cursor.attempt(() => {
    const either = cursor.take('either');
    const parts: Part[] = [];
    const links: (Link | null)[] = [];
    for (;;) {
      cursor.take('the', 'a', 'an');
      const part = bySection(cursor, names) ?? byName(cursor, names);
      if (!part) return null;
      parts.push(part);
      const link = cursor.attempt((): { of: Link | null } | null => {
        const comma = cursor.take(',');
        if (cursor.take('or')) return { of: { op: 'or', break: 0 } };
        if (cursor.take('and')) return { of: { op: 'and', break: 0 } };
        return comma ? { of: null } : null;
      });
      if (!link) break;
      links.push(link.of);
    }
    // "A or B Functional Group Macros": the words stand once, at the end.
    if (!parts.at(-1)?.certain) return null;
    const resolved = resolveLinks(links);
    if (!resolved) return null;
    const absent = cursor.take('is|are not present', 'is|are absent', 'is|are not used', 'not present');
    const present = !absent && cursor.take('is|are present', 'exists', 'exist', 'is|are used', 'is|are included', 'present');
    if (!absent && !present) return null;
    if (present)
      return fold(
        parts.map((part) => part.condition),
        resolved,
      );
    const denied = parts.map((part): Condition => ({ op: 'not', of: part.condition }));
    return fold(denied, either ? resolved : resolved.map((link) => ({ ...link, op: 'and' as const })));
  });
}
