/** Context groups and templates of the generated edition by number or name. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContextGroup, Template } from '../rules/terminology.ts';

type Folder = 'context-groups' | 'templates';

const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

function folderUrl(folder: Folder): URL {
  return new URL(`../../generated/${folder}/`, import.meta.url);
}

/** Numbers of the files in a folder. */
function numbersIn(folder: Folder): string[] {
  return readdirSync(folderUrl(folder))
    .filter((file) => file.endsWith(EXTENSION) && !file.endsWith(`.d${EXTENSION}`))
    .map((file) => file.slice(0, -EXTENSION.length));
}

/** What the file of a number exports; null when there is no such file. */
async function load(folder: Folder, number: string): Promise<unknown> {
  if (!numbersIn(folder).includes(number)) return null;
  const module: unknown = await import(new URL(`${number}${EXTENSION}`, folderUrl(folder)).href);
  return typeof module === 'object' && module !== null ? (Object.values(module)[0] ?? null) : null;
}

/** The number of the file that holds what is named so. */
function numberNamed(folder: Folder, name: string): string | null {
  const wanted = name.trim().toLowerCase();
  // Groups whose name the edition leaves out are found by number alone.
  if (wanted === '') return null;
  const root = fileURLToPath(folderUrl(folder));
  const found = numbersIn(folder).find((number) => {
    const own = /\bname: '((?:[^'\\]|\\.)*)'/.exec(readFileSync(`${root}${number}${EXTENSION}`, 'utf8').slice(0, 600))?.[1];
    return own?.replaceAll('\\', '').toLowerCase() === wanted;
  });
  return found ?? null;
}

function isGroup(value: unknown): value is ContextGroup {
  return typeof value === 'object' && value !== null && 'cid' in value && 'codes' in value;
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'tid' in value && 'rows' in value;
}

/** `CID 29`, `29`, or the name of a group. */
export async function findContextGroup(name: string): Promise<ContextGroup | null> {
  const number = /^(?:CID\s*)?(\d+[a-z]?)$/i.exec(name.trim())?.[1] ?? numberNamed('context-groups', name);
  const found = number === null ? null : await load('context-groups', number);
  return isGroup(found) ? found : null;
}

/** `TID 1500`, `1500`, or the name of a template. */
export async function findTemplate(name: string): Promise<Template | null> {
  const number = /^(?:TID\s*)?(\d+[a-z]?)$/i.exec(name.trim())?.[1] ?? numberNamed('templates', name);
  const found = number === null ? null : await load('templates', number);
  return isTemplate(found) ? found : null;
}
