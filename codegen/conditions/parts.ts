/** Clauses about parts of the object: modules and functional groups, by section, by name. */
import type { Condition } from '../../src/rules/condition.ts';
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
    const from = cursor.at;
    let text = '';
    for (let count = 0; count < 12; count++) {
      const word = cursor.peek();
      if (!word || word.kind === 'code' || word.kind === 'quoted' || (word.kind === 'attribute' && word.tagged)) return null;
      if (count === 0 && !/^[A-Z0-9]/.test(word.text)) return null;
      if (word.kind === 'reference') return null;
      if (word.kind === 'mark' && !/[()]/.test(word.text)) break;
      if (word.kind === 'word' && /^(?:is|are|has|exists|and|or|if|not|when)$/i.test(word.text)) break;
      if (count > 0 && cursor.take(...MODULE))
        return text !== '' && names.isModule?.(text) ? { condition: { op: 'module', module: text }, certain: true } : null;
      const named = names.dictionary.byName(`${text} Sequence`);
      if (count > 0 && named?.vr.includes('SQ')) {
        const before = cursor.at;
        const functional = cursor.take(...GROUP);
        if (functional) {
          // The section behind the name says the same.
          const inner = cursor.peek(1);
          if (cursor.is('(') && inner?.kind === 'reference') cursor.skipParenthesis();
          return { condition: group(named.keyword), certain: true };
        }
        cursor.at = before;
      }
      const spaced =
        word.text === '(' || text.endsWith('(')
          ? text + (word.text === '(' ? ' (' : word.text)
          : word.text === ')'
            ? `${text})`
            : `${text} ${word.text}`;
      text = spaced.trim();
      cursor.at++;
    }
    const named = names.dictionary.byName(`${text} Sequence`);
    return cursor.at > from && named?.vr.includes('SQ') ? { condition: group(named.keyword), certain: false } : null;
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
        if (cursor.take('or')) return { of: { op: 'or', comma: false } };
        if (cursor.take('and')) return { of: { op: 'and', comma: false } };
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
