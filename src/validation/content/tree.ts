/** The tree of Content Items of a report: one Item with the way to it, readers of its values, where findings are put. */
import { addConsistency } from '../add-findings.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import { sectionUrl } from '../standard-url.ts';

/** A Content Item with the way to it; the document itself is the root. */
export interface Content {
  readonly item: Item;
  readonly parent: Content | null;
  /** Its place in the Content Sequence of its parent, from 0. */
  readonly index: number;
  readonly depth: number;
  readonly valueType: string | null;
}

/** What a rule of a report has found. */
export interface Breach {
  readonly rule: string;
  /** Section of PS3.3 that holds the rule. */
  readonly section: string;
  readonly path: string;
  readonly tag: string;
  readonly message: string;
  readonly related: readonly string[];
  readonly severity?: 'error' | 'warning';
}

const NONE: readonly unknown[] = [];

export function textOf(item: Item, keyword: string): string | null {
  const value = read(item, keyword);
  return typeof value === 'string' && value !== '' ? value.trim() : null;
}

/** The values of an attribute, or the Items of a sequence: none, one by itself, or those of the array. */
export function listOf(item: Item, keyword: string): readonly unknown[] {
  const value = read(item, keyword);
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? NONE : [value];
}

export function childrenOf(item: Item): readonly unknown[] {
  const value = read(item, 'ContentSequence');
  return Array.isArray(value) ? value : NONE;
}

/** Path of the Content Item: `ContentSequence[0].ContentSequence[2]`, `""` of the root. */
export function pathTo(content: Content): string {
  if (content.parent === null) return '';
  const outer = pathTo(content.parent);
  return `${outer === '' ? '' : `${outer}.`}ContentSequence[${content.index}]`;
}

export function pathOf(content: Content, keyword: string): string {
  const outer = pathTo(content);
  return outer === '' ? keyword : `${outer}.${keyword}`;
}

/** Says a breach with the section of the standard that it is one of. */
export function addBreach(root: Scope, breach: Breach): void {
  const { section, severity = 'error', ...rest } = breach;
  addConsistency(root, { ...rest, severity, url: sectionUrl(root.run.edition, 3, section) });
}
