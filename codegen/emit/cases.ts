/** Source files of what must and must not compile: every condition that types can tell, inside Items and at the top level of IODs. */
import { Project, type SourceFile } from 'ts-morph';
import type { StandardModel } from '../standard/model.ts';
import { constantOf } from '../standard/names.ts';
import { iodCases } from './iod-cases.ts';
import { iodAttributes, iodPath } from './iod-view.ts';
import { itemCases } from './item-cases.ts';
import { libraryOf } from './library.ts';
import { quote } from './literal.ts';
import { tableView } from './table-view.ts';

export interface CaseFiles {
  /** File names with their text; each `…good.ts` compiles as a whole, in each `…bad.ts` every line with `wrong` has an error. */
  readonly files: ReadonlyMap<string, string>;
  /** Item types with a discriminator that have a case. */
  readonly itemTypes: number;
  /** Sequences whose Items are of such a type. */
  readonly sequences: number;
  /** Conditions of IODs' top levels that have a case. */
  readonly conditions: number;
  /** Different rows of the standard among them. */
  readonly rows: number;
  /** Table and path, or type, for which no case was found. */
  readonly without: readonly string[];
}

/** As `Omit`, but what is declared stays beside an index signature. */
const WITHOUT = 'type Without<T, Keys> = { [K in keyof T as K extends Keys ? never : K]: T[K] };';

/** Mark of a line that must not compile. */
export const WRONG = '// wrong';

/**
 * @param root where `generated/` and `src/` lie, as seen from the folder of the cases.
 * @param onlyRows one case a row of the standard, not one an IOD.
 */
export function caseFiles(model: StandardModel, root: string, onlyRows = false): CaseFiles {
  const library = libraryOf(model);
  const project = new Project({ useInMemoryFileSystem: true });
  const files = new Map<string, string>();
  const without: string[] = [];
  const items = { good: project.createSourceFile('items.good.ts'), bad: project.createSourceFile('items.bad.ts') };
  const both = (pair: { good: SourceFile; bad: SourceFile }, write: (file: SourceFile) => void): void => {
    write(pair.good);
    write(pair.bad);
  };
  const statements = { good: [] as string[], bad: [] as string[] };
  const imports: { namespaceImport: string; moduleSpecifier: string; isTypeOnly: true }[] = [];
  const discriminated = new Set<string>();
  const sequenceTypes: string[] = [];
  let itemTypes = 0;
  for (const [index, entry] of [...library.tables.values()].entries()) {
    const view = tableView(entry, library);
    sequenceTypes.push(...view.interfaces.flatMap((one) => one.members.map((member) => member.type)));
    if (view.items.length === 0) continue;
    const namespace = `t${index}`;
    imports.push({ namespaceImport: namespace, moduleSpecifier: `${root}/generated/${entry.path}`, isTypeOnly: true });
    for (const [at, item] of view.items.entries()) {
      const found = itemCases(item, (name) => `${namespace}.${name}`, `${index}_${at}`);
      discriminated.add(item.name);
      if (found.length === 0) without.push(item.name);
      else itemTypes++;
      for (const one of found) {
        statements.good.push(one.setup, one.good);
        statements.bad.push(one.setup, `${one.bad} ${WRONG}`);
      }
    }
  }
  both(items, (file) => {
    file.addImportDeclarations(imports);
    file.addStatements(WITHOUT);
  });
  items.good.addStatements(statements.good);
  items.bad.addStatements(statements.bad);
  files.set('items.good.ts', items.good.getFullText());
  files.set('items.bad.ts', items.bad.getFullText());

  const rows = new Set<string>();
  let conditions = 0;
  for (const iod of model.iods) {
    const name = constantOf(iod.id);
    const { omitted, cases, without: none } = iodCases(name, iodAttributes(iod, library));
    without.push(...none.map((row) => `${iod.id}: ${row}`));
    const wanted = cases.filter((one) => !onlyRows || !rows.has(one.row));
    if (wanted.length === 0) continue;
    for (const one of wanted) rows.add(one.row);
    conditions += wanted.length;
    const attributes = `${iod.id}Attributes`;
    const pair = { good: project.createSourceFile(`${iod.id}.good.ts`), bad: project.createSourceFile(`${iod.id}.bad.ts`) };
    both(pair, (file) => {
      file.addImportDeclarations([
        { namedImports: [{ name: attributes, isTypeOnly: true }, name], moduleSpecifier: `${root}/generated/${iodPath(iod)}` },
        { namedImports: ['createInstance'], moduleSpecifier: `${root}/src/authoring/create-instance.ts` },
        { namedImports: ['Authored'], moduleSpecifier: `${root}/src/rules/authoring.ts`, isTypeOnly: true },
      ]);
      file.addStatements([
        WITHOUT,
        `declare const whole: Required<${attributes}>;`,
        `declare const rest: Without<Authored<${attributes}>, ${omitted.map(quote).join(' | ')}>;`,
      ]);
    });
    pair.good.addStatements(wanted.map((one) => one.good));
    pair.bad.addStatements(wanted.map((one) => `${one.bad} ${WRONG}`));
    files.set(`${iod.id}.good.ts`, pair.good.getFullText());
    files.set(`${iod.id}.bad.ts`, pair.bad.getFullText());
  }
  const sequences = sequenceTypes.filter((type) => (type.match(/\w+Item\b/g) ?? []).some((name) => discriminated.has(name))).length;
  return { files, itemTypes, sequences, conditions, rows: rows.size, without };
}
