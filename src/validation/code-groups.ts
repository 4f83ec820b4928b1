/** Context groups as the validator asks them: whether a code belongs to a group, those that it includes counted in. */
import type { CodeGroupsText } from '../rules/terminology.ts';

interface Group {
  readonly name: string;
  readonly extensible: boolean;
  /** Codes of it are defined elsewhere: in another standard, in words. */
  readonly open: boolean;
  readonly includes: readonly string[];
  /** Numbers of its codes, in base 36. */
  readonly members: string;
}

/** Every code of a group, by scheme and value; null where codes are defined elsewhere. */
type Codes = ReadonlySet<string> | null;

/** Schemes and values as one text. */
export const codeText = (scheme: string, value: string): string => `${scheme} ${value}`;

/** What is asked of context groups. */
export interface GroupMembership {
  /** Whether a code belongs to a group; null where that cannot be told. */
  has(cid: string, scheme: string, value: string): boolean | null;
  /** False for a group that applications may not extend (PS3.16 7.2.3). */
  extensible(cid: string): boolean;
  name(cid: string): string;
  /** Whether some group has codes of this scheme. */
  uses(scheme: string): boolean;
}

export class CodeGroups implements GroupMembership {
  readonly #groups = new Map<string, Group>();
  readonly #expanded = new Map<string, Codes>();
  readonly #text: string;
  #codes: readonly string[] | null = null;

  /** Reads the groups; their codes when the first is asked for. */
  constructor({ codes, groups }: CodeGroupsText) {
    this.#text = codes;
    for (const line of groups.split('\n')) {
      const [cid = '', kind = '', includes = '', members = '', name = ''] = line.split('|');
      if (cid === '') continue;
      this.#groups.set(cid, {
        name,
        extensible: !kind.startsWith('n'),
        open: kind.endsWith('?'),
        includes: includes === '' ? [] : includes.split(' '),
        members,
      });
    }
  }

  has(cid: string, scheme: string, value: string): boolean | null {
    const known = this.#expanded.get(cid);
    const codes = known === undefined ? this.#expand(cid, new Set()) : known;
    if (known === undefined) this.#expanded.set(cid, codes);
    return codes === null ? null : codes.has(codeText(scheme, value));
  }

  extensible(cid: string): boolean {
    return this.#groups.get(cid)?.extensible ?? true;
  }

  name(cid: string): string {
    return this.#groups.get(cid)?.name ?? '';
  }

  uses(scheme: string): boolean {
    return this.#text.startsWith(codeText(scheme, '')) || this.#text.includes(`\n${codeText(scheme, '')}`);
  }

  #expand(cid: string, stack: Set<string>): Codes {
    const group = this.#groups.get(cid);
    if (group === undefined || group.open) return null;
    stack.add(cid);
    const codes = new Set<string>();
    const all = this.#all();
    if (group.members !== '') for (const number of group.members.split(' ')) codes.add(all[Number.parseInt(number, 36)] ?? '');
    for (const included of group.includes) {
      if (stack.has(included)) continue;
      const inner = this.#expand(included, stack);
      if (inner === null) return null;
      for (const code of inner) codes.add(code);
    }
    return codes;
  }

  #all(): readonly string[] {
    this.#codes ??= this.#text.split('\n').flatMap((line) => {
      const [scheme = '', ...values] = line.split(' ');
      return scheme === '' ? [] : values.map((value) => codeText(scheme, value));
    });
    return this.#codes;
  }
}
