/** The shape of generated context groups and templates (PS3.16). */

export interface ContextGroupCode {
  readonly scheme: string;
  readonly value: string;
  readonly meaning: string;
}

export interface ContextGroup {
  readonly cid: string;
  readonly name: string;
  readonly uid: string | null;
  /** Null where the standard does not say. */
  readonly extensible: boolean | null;
  /** Context groups whose codes belong to it too. */
  readonly includes: readonly string[];
  readonly codes: readonly ContextGroupCode[];
}

/** Membership of context groups as compact text. */
export interface CodeGroupsText {
  /** A line for each coding scheme: its designator, then its Code Values; codes are numbered from 0 in this order. */
  readonly codes: string;
  /**
   * A line for each group: `244|n|247|a1 a2|Laterality`. Its number; `n` not extensible or `e`, with `?` where codes of it are defined elsewhere;
   * the groups that it includes; numbers of its codes in base 36; its name.
   */
  readonly groups: string;
  /** A line for each DCM code that a group lists: `121071|6100 Finding`; its value, then a group and the meaning that it gives. */
  readonly meanings?: string;
}

export interface TemplateRule {
  readonly row: string;
  readonly nesting: number;
  readonly relationship: string | null;
  readonly valueType: string | null;
  readonly vm: string;
  readonly requirement: 'M' | 'MC' | 'U' | 'UC' | null;
  readonly [detail: string]: unknown;
}

export interface Template {
  readonly tid: string;
  readonly name: string;
  readonly extensible: boolean | null;
  readonly orderSignificant: boolean | null;
  readonly root: boolean | null;
  readonly rows: readonly TemplateRule[];
}
