/** Where editions lie: the committed facts, or a folder that the caller names. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleHandEntries } from './conditions/hand/table.ts';
import { conditionReader } from './conditions/read-sentence.ts';
import { StandardXmlError } from './docbook/errors.ts';
import type { StandardModel } from './standard/model.ts';
import { readStandard } from './standard/read-standard.ts';

export const REPOSITORY: string = fileURLToPath(new URL('..', import.meta.url));
export const STANDARD_XML: string = join(REPOSITORY, 'standard-xml');
/** The edition that `generated/` holds. */
export const COMMITTED = '2024c';

/** Editions whose facts are committed. */
export function committedEditions(): string[] {
  return existsSync(STANDARD_XML)
    ? readdirSync(STANDARD_XML)
        .filter((name) => existsSync(join(STANDARD_XML, name, 'part03.xml')))
        .sort()
    : [];
}

/** Reads an edition: from a folder when one is named, else from the committed facts. */
export function readEdition(options: { readonly from?: string | undefined; readonly edition?: string | undefined }): StandardModel {
  const { from, edition } = options;
  if (from !== undefined) {
    if (!existsSync(from)) throw new StandardXmlError('there is no such folder', { file: from });
    return readStandard({ directory: from, ...(edition === undefined ? {} : { edition }), conditions: conditionReader });
  }
  const wanted = edition ?? COMMITTED;
  const directory = join(STANDARD_XML, wanted);
  if (!existsSync(directory)) {
    throw new StandardXmlError(
      `the facts of edition ${wanted} are not here; there are ${committedEditions().join(', ') || 'none'}; name a folder with --from`,
      { file: directory },
    );
  }
  const model = readStandard({ directory, edition: wanted, conditions: conditionReader });
  const [stale] = wanted === COMMITTED ? staleHandEntries(model) : [];
  if (stale) {
    throw new StandardXmlError(`the hand table reads the sentences of ${stale.path} (${stale.hash}), which are others now`, {
      file: join(directory, 'part03.xml'),
      table: stale.table,
    });
  }
  return model;
}
