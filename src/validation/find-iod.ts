/** Finds an IOD by what people call it: id, name, path name, SOP Class UID. */
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { sopClasses } from '../../generated/sop-classes.ts';
import type { IodRules } from '../rules/tables.ts';
import { UnknownIodError } from './errors.ts';
import { DIRECTORY, type Rules } from './validate.ts';

/** `CT Image`, `CTImage`, `ct-image` and `CT Image IOD` are one name. */
const squash = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\biod\b/, '')
    .replace(/[^a-z0-9]/g, '');

function pathNameOf(name: string): string | null {
  const uid = Object.hasOwn(sopClasses, name) ? sopClasses[name] : undefined;
  if (uid) return uid.iod;
  const wanted = squash(name);
  return (
    iodList.find(({ id, name: own, path }) => squash(id) === wanted || squash(own) === wanted || squash(path) === wanted)?.path ?? null
  );
}

/**
 * Loads the IOD of that id, name, path name or SOP Class UID.
 * @throws UnknownIodError when the edition has none.
 */
export async function findIod(name: string, rules?: Rules): Promise<IodRules> {
  if (name === DIRECTORY || squash(name) === 'basicdirectory') {
    const directory = rules ? rules.directory : (await import('../../generated/directory-records/basic-directory.ts')).basicDirectory;
    if (directory) return directory;
  }
  if (rules) {
    const id = rules.sopClasses.get(name)?.iod;
    const found = id
      ? rules.iods.get(id)
      : [...rules.iods.values()].find((iod) => squash(iod.id) === squash(name) || squash(iod.name) === squash(name));
    if (found) return found;
    throw new UnknownIodError(name);
  }
  const path = pathNameOf(name);
  const load = path === null ? undefined : loadIod[path];
  if (!load) throw new UnknownIodError(name);
  return load();
}
