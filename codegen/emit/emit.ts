/** Model to generated files. */
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corrected } from '../corrections/correct.ts';
import { codeGroupsFiles } from './code-groups.ts';
import { DIRECTORY_PATH, directoryFile } from './directory.ts';
import { FileSet } from './files.ts';
import { indexFiles } from './index-files.ts';
import { iodView, type IodView } from './iod-view.ts';
import { libraryOf } from './library.ts';
import { correctionsOf, reportOf } from './report.ts';
import { template } from './templates.ts';
import { terminologyFiles } from './terminology.ts';
import { tableView, type TableView } from './table-view.ts';

const table = template<TableView>('table');
const iod = template<IodView>('iod');

/**
 * All files of an edition, by path below its folder.
 * @param target the folder, when it is not `generated/`: the files then import src/rules by the way from there.
 */
export function emit({ model, applied, skipped, read }: Corrected, target?: string): FileSet {
  const files = new FileSet();
  const library = libraryOf(model);
  for (const entry of library.tables.values()) files.add(entry.path, table(tableView(entry, library)));
  for (const one of model.iods) {
    const view = iodView(one, library);
    files.add(view.path, iod(view));
  }
  for (const [path, text] of indexFiles(model)) files.add(path, text);
  for (const [path, text] of terminologyFiles(model)) files.add(path, text);
  for (const [path, text] of codeGroupsFiles(model)) files.add(path, text);
  const directory = directoryFile(library);
  if (directory !== null) files.add(DIRECTORY_PATH, directory);
  files.add('report.md', `${reportOf(read, model)}${correctionsOf({ applied, skipped })}`);
  files.add(
    'edition.ts',
    `// The edition of the standard that these files were generated from.\nexport const edition: string = '${model.edition}';\n`,
  );
  return target === undefined ? files : moved(files, target);
}

const DOOR = '../../src/rules/index.ts';

/** The same files with their imports of src/rules as seen from another folder. */
function moved(files: FileSet, target: string): FileSet {
  const door = fileURLToPath(new URL('../../src/rules/index.ts', import.meta.url));
  const result = new FileSet();
  for (const [path, text] of files.files) {
    const from = relative(dirname(join(target, path)), door).replaceAll('\\', '/');
    result.add(path, text.replaceAll(`'${DOOR}'`, `'${from.startsWith('.') ? from : `./${from}`}'`));
  }
  return result;
}
