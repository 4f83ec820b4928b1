/** IODs by what people call them: id, name, path name, SOP Class UID. */
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { sopClasses } from '../../generated/sop-classes.ts';
import type { IodRules } from '../rules/tables.ts';
import { UsageError } from './usage.ts';

function key(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Number of edits between two words, capped. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Names that are close to one that is not known. */
export function suggestions(name: string, names: readonly string[]): string[] {
  const wanted = key(name);
  return names
    .map((candidate) => ({ candidate, edits: key(candidate).includes(wanted) && wanted.length > 2 ? 0 : distance(wanted, key(candidate)) }))
    .filter(({ edits }) => edits <= Math.max(2, wanted.length / 4))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

export function didYouMean(name: string, names: readonly string[]): string {
  const found = suggestions(name, names);
  return found.length === 0 ? '' : `; did you mean ${found.join(' or ')}?`;
}

/** Path name of an IOD; null when there is none of that name. */
export function iodPath(name: string): string | null {
  const bySopClass = Object.hasOwn(sopClasses, name) ? sopClasses[name]?.iod : undefined;
  if (bySopClass) return bySopClass;
  const wanted = key(name).replace(/iod$/, '');
  return iodList.find((iod) => key(iod.id) === wanted || key(iod.name) === wanted || key(iod.path) === wanted)?.path ?? null;
}

/** @throws UsageError with what is close when there is no such IOD. */
export async function findIod(name: string): Promise<IodRules> {
  const path = iodPath(name);
  const load = path === null ? undefined : loadIod[path];
  if (!load)
    throw new UsageError(
      `there is no IOD ${name}${didYouMean(
        name,
        iodList.map((iod) => iod.name),
      )}`,
    );
  return load();
}
