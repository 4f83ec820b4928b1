/** The facts of an edition as files: the parts and what they hold. */
import { createHash } from 'node:crypto';
import { FileSet } from '../emit/files.ts';
import type { StandardModel } from '../standard/model.ts';
import { factsOfPart03 } from './part03.ts';
import { factsOfPart04 } from './part04.ts';
import { factsOfPart06 } from './part06.ts';
import { factsOfPart16 } from './part16.ts';

/** `part03.xml` …, and `lock.json` with the hash of each part and the counts of its tables. */
export function factFiles(model: StandardModel): FileSet {
  const files = new FileSet();
  files.add('part03.xml', factsOfPart03(model));
  if (model.sopClasses.length > 0) files.add('part04.xml', factsOfPart04(model));
  files.add('part06.xml', factsOfPart06(model));
  if (model.templates.length + model.contextGroups.length > 0) files.add('part16.xml', factsOfPart16(model));
  const parts = Object.fromEntries(
    [...files.files].map(([path, text]) => [
      path,
      { sha256: createHash('sha256').update(text).digest('hex'), subtitle: /<subtitle>([^<]*)<\/subtitle>/.exec(text)?.[1] ?? '' },
    ]),
  );
  const rows = (tables: readonly { readonly rows: readonly unknown[] }[]): number =>
    tables.reduce((sum, table) => sum + table.rows.length, 0);
  const lock = {
    edition: model.edition,
    source: `https://dicom.nema.org/medical/dicom/${model.edition}/source/docbook/`,
    parts,
    counts: {
      iods: model.iods.length,
      normalizedIods: model.normalizedIods.length,
      modules: model.modules.length,
      macros: model.macros.length,
      directoryRecords: model.directoryRecords.length,
      functionalGroupTables: model.functionalGroups.length,
      rows: rows([...model.modules, ...model.macros, ...model.directoryRecords]),
      sopClasses: model.sopClasses.length,
      dictionary: model.dictionary.length,
      uids: model.uids.length,
      templates: model.templates.length,
      contextGroups: model.contextGroups.length,
    },
  };
  files.add('lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  return files;
}
