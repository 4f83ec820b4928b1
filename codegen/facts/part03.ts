/** Model to facts-only PS3.3: the same tables in the same DocBook shape, description cells in fact form. */
import { printFact } from '../conditions/facts.ts';
import { printConstraint } from '../standard/constraint-facts.ts';
import { printArguments, printGroup, printItems, printListTitle, printOverrides, printUsage, printVm } from '../standard/fact-forms.ts';
import { indexDictionary, type DictionaryIndex } from '../standard/dictionary-index.ts';
import type {
  AttributeTable,
  DirectoryRecordModel,
  FunctionalGroupTable,
  IodModel,
  ModuleUseModel,
  StandardModel,
  TableRow,
} from '../standard/model.ts';
import { contentConstraintSections } from './content-constraints.ts';
import { book, para, table, variableList, xref, type Content, type FactCell, type FactSection, type Markup } from './write-docbook.ts';

const OTHER: Readonly<Record<string, string>> = {
  heading: 'HEADING',
  'any-attribute': 'Any Attribute',
  'any-private': 'Include Private Attributes',
  'functional-groups-shared': 'Include Functional Group Macros shared by all frames',
  'functional-groups-per-frame': 'Include Functional Group Macros of each frame',
  'record-keys': 'Include Record Selection Keys',
  prose: 'All other Attributes',
};

function tagText(tag: string): string {
  return `(${tag.slice(0, 4)},${tag.slice(4)})`;
}

function marker(depth: number): string {
  return depth === 0 ? '' : `${'>'.repeat(depth)} `;
}

function span(columns: number, ...content: Content[]): FactCell {
  return { attributes: { colspan: columns }, content };
}

function rowCells(row: TableRow, typed: boolean, keys: boolean, dictionary: DictionaryIndex): FactCell[] {
  const wide = typed ? 3 : 2;
  if ('include' in row) {
    const cell: Content[] = [...(row.condition ? [printFact(row.condition)] : []), ...printArguments(row.arguments)].map((text) =>
      para(text),
    );
    return [span(wide, `${marker(row.path.length)}Include `, xref(row.include)), cell];
  }
  if ('other' in row) {
    const name = keys && row.other === 'record-keys' && row.type !== null ? 'Any other Attribute' : (OTHER[row.other] ?? '');
    const text = `${marker(row.path.length)}${name}`;
    return row.type === null ? [span(wide + 1, text)] : [span(2, text), row.type];
  }
  const name = dictionary.byTag(row.tag)?.name ?? row.path.at(-1) ?? '';
  const cell: Markup[] = [
    ...(row.condition ? [para(printFact(row.condition))] : []),
    ...(row.overrides ? [para(printOverrides(row.overrides))] : []),
    ...(row.vm === undefined ? [] : [para(printVm(row.vm))]),
    ...(row.items ?? []).map((items) => para(printItems(items))),
    ...(row.contextGroups ?? []).map((group) => para(printGroup(group))),
    ...(row.values ?? []).map((list) =>
      variableList(
        printListTitle(list),
        list.terms.map((term) => [term, ''] as const),
      ),
    ),
  ];
  return [`${marker(row.path.length - 1)}${name}`, tagText(row.tag), ...(typed ? [row.type ?? ''] : []), cell.length === 0 ? '' : cell];
}

function attributeTable(
  input: AttributeTable,
  kind: 'Module Attributes' | 'Macro Attributes' | 'Keys',
  dictionary: DictionaryIndex,
): Markup {
  const keys = kind === 'Keys';
  const attributes = input.rows.filter((row) => 'tag' in row);
  const typed = keys || attributes.length === 0 || attributes.some((row) => row.type !== null);
  const header = [keys ? 'Key' : 'Attribute Name', 'Tag', ...(typed ? ['Type'] : []), 'Attribute Description'];
  return table({
    id: input.table,
    caption: `${input.name} ${kind}`,
    header,
    rows: input.rows.map((row) => rowCells(row, typed, keys, dictionary)),
  });
}

class Modules {
  readonly byId: Map<string, AttributeTable>;

  constructor(model: StandardModel) {
    this.byId = new Map([...model.macros, ...model.modules].map((one) => [one.id, one] as const));
  }

  cells(use: ModuleUseModel): FactCell[] {
    const module = this.byId.get(use.module);
    return [module?.name ?? use.module, xref(module?.section ?? '')];
  }
}

function iodTable(iod: IodModel, modules: Modules): Markup {
  const caption = `${iod.name} IOD Modules`;
  if (iod.modules.some((use) => use.ie !== null)) {
    const rows = iod.modules.map((use) => [use.ie ?? '', ...modules.cells(use), printUsage(use.usage, null, use.condition)]);
    return table({ id: iod.table, caption, header: ['IE', 'Module', 'Reference', 'Usage'], rows });
  }
  const directory = iod.modules.some((use) => use.usage !== null);
  const header = ['Module', 'Reference', ...(directory ? ['Usage'] : []), 'Module Description'];
  return table({
    id: iod.table,
    caption,
    header,
    rows: iod.modules.map((use) => [...modules.cells(use), ...(directory ? [printUsage(use.usage, null, use.condition)] : [])]),
  });
}

function groupTable(groups: FunctionalGroupTable, sections: ReadonlyMap<string, string>): Markup {
  const rows = groups.rows.map((use) => [use.macro, xref(sections.get(use.table) ?? ''), printUsage(use.usage, use.place, use.condition)]);
  return table({
    id: groups.table,
    caption: `${groups.name} Functional Group Macros`,
    header: ['Functional Group Macro', 'Section', 'Usage'],
    rows,
  });
}

function directoryTable(records: readonly DirectoryRecordModel[]): Markup[] {
  if (records.length === 0) return [];
  const caption = 'Relationship Between Directory Records';
  const rows = records.map((record) => [
    record.type ?? '(Root)',
    record.section === null ? '' : xref(record.section),
    record.below === null ? 'any of these' : record.below.join(', '),
  ]);
  return [table({ id: 'table_F.4-1', caption, header: ['Directory Record Type', 'Section', 'Directory Record Types below'], rows })];
}

/** Sections by id, several tables of one section together. */
function tableSections(
  groups: readonly { readonly tables: readonly AttributeTable[]; readonly kind: 'Module Attributes' | 'Macro Attributes' | 'Keys' }[],
  dictionary: DictionaryIndex,
): FactSection[] {
  const found = new Map<string, { title: string; content: Markup[] }>();
  for (const { tables, kind } of groups) {
    for (const one of tables) {
      const entry = found.get(one.section) ?? { title: `${one.name} ${kind.replace(/ Attributes$/, '')}`, content: [] };
      entry.content.push(attributeTable(one, kind, dictionary));
      found.set(one.section, entry);
    }
  }
  return [...found].map(([id, { title, content }]) => ({ id, title, content }));
}

/** The text of `part03.xml`. */
export function factsOfPart03(model: StandardModel): string {
  const dictionary = indexDictionary(model.dictionary);
  const modules = new Modules(model);
  const macroSections = new Map([...model.modules, ...model.macros].map((one) => [one.table, one.section] as const));
  const owners = new Map<FunctionalGroupTable, IodModel>();
  for (const iod of model.iods) {
    const groups = model.functionalGroups.find(
      (candidate) =>
        candidate.rows.length > 0 &&
        JSON.stringify(candidate.rows) === JSON.stringify(iod.functionalGroups) &&
        !owners.has(candidate) &&
        candidate.owner === iod.id,
    );
    if (groups) owners.set(groups, iod);
  }
  const iodSections = [...model.iods, ...model.normalizedIods].map((iod): FactSection => {
    const own = model.functionalGroups.filter((groups) => owners.get(groups) === iod);
    const borrowed =
      own.length === 0 && iod.functionalGroups.length > 0
        ? model.functionalGroups.find((groups) => JSON.stringify(groups.rows) === JSON.stringify(iod.functionalGroups))
        : undefined;
    return {
      id: iod.section,
      title: `${iod.name} IOD`,
      sections: [
        { id: `${iod.section}.modules`, title: `${iod.name} IOD Module Table`, content: [iodTable(iod, modules)] },
        ...own.map((groups) => ({
          id: groups.section,
          title: `${groups.name} Functional Group Macros`,
          content: [groupTable(groups, macroSections)],
        })),
        ...(iod.content ? contentConstraintSections(iod.content, iod.name) : []),
        ...(iod.constraints
          ? [
              {
                id: `${iod.section}.constraints`,
                title: `${iod.name} IOD Constraints`,
                content: iod.constraints.map((one) => para(printConstraint(one))),
              },
            ]
          : []),
        ...(borrowed
          ? [
              {
                id: `${iod.section}.groups`,
                title: `${iod.name} Functional Group Macros`,
                content: [para('Functional groups as in ', xref(borrowed.table))],
              },
            ]
          : []),
      ],
    };
  });
  const loose = model.functionalGroups
    .filter((groups) => !owners.has(groups))
    .map(
      (groups): FactSection => ({
        id: groups.section,
        title: `${groups.name} Functional Group Macros`,
        content: [groupTable(groups, macroSections)],
      }),
    );
  const notes = model.notes.filter((note) => !note.table.startsWith('PS3.') && note.part === '03');
  return book({
    part: 'PS3.3',
    edition: model.edition,
    sections: [
      { id: 'chapter_A', title: 'Composite and Normalized Information Object Definitions', sections: [...iodSections, ...loose] },
      {
        id: 'chapter_C',
        title: 'Information Module Definitions',
        sections: tableSections(
          [
            { tables: model.modules, kind: 'Module Attributes' },
            { tables: model.macros, kind: 'Macro Attributes' },
          ],
          dictionary,
        ),
      },
      {
        id: 'chapter_F',
        title: 'Directory Records',
        content: directoryTable(model.directoryRecordTypes),
        sections: tableSections([{ tables: model.directoryRecords, kind: 'Keys' }], dictionary),
      },
      {
        id: 'chapter_Notes',
        title: 'What was not read',
        content: [
          table({
            id: 'table_Notes',
            caption: 'What was not read',
            header: ['Kind', 'Table', 'Row', 'Hash', 'What'],
            rows: notes.map((note) => [note.kind, note.table, note.row, note.hash ?? '', note.message]),
          }),
        ],
      },
    ],
  });
}
