/** Model to generated files. */
import type { StandardModel } from '../standard/model.ts';
import { FileSet } from './files.ts';
import { indexFiles } from './index-files.ts';
import { iodView, type IodView } from './iod-view.ts';
import { libraryOf } from './library.ts';
import { template } from './templates.ts';
import { tableView, type TableView } from './table-view.ts';

const table = template<TableView>('table');
const iod = template<IodView>('iod');

/** All files of an edition, by path below `generated/`. */
export function emit(model: StandardModel): FileSet {
  const files = new FileSet();
  const library = libraryOf(model);
  for (const entry of library.tables.values()) files.add(entry.path, table(tableView(entry, library)));
  for (const one of model.iods) {
    const view = iodView(one, library);
    files.add(view.path, iod(view));
  }
  for (const [path, text] of indexFiles(model)) files.add(path, text);
  files.add(
    'edition.ts',
    `// The edition of the standard that these files were generated from.\nexport const edition: string = '${model.edition}';\n`,
  );
  return files;
}
