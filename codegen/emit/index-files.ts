/** Files that list what the edition has: dictionary, UIDs, SOP classes, the registry of IODs. */
import type { DictionaryEntry, StandardModel } from '../standard/model.ts';
import { constantOf, slugOf } from '../standard/names.ts';
import { keyOf, quote } from './literal.ts';
import { byMultiplicity, bytesText, elementText } from './type-text.ts';

/** `TAG VR|VR VM Keyword[ R]`, one element a line. */
export function elementLines(model: StandardModel): string[] {
  return model.dictionary
    .filter((entry) => entry.keyword !== '' && entry.vr.length > 0 && entry.vm !== '')
    .map((entry) => `${entry.tag} ${entry.vr.join('|')} ${entry.vm} ${entry.keyword}${entry.retired ? ' R' : ''}`);
}

function elements(model: StandardModel): string {
  const lines = elementLines(model);
  return `// Data elements, PS3.6: tag, VR, VM, keyword, R when retired.\nexport const elements: string = \`\n${lines.join('\n')}\n\`;\n`;
}

function names(model: StandardModel): string {
  const lines = model.dictionary
    .filter((entry) => entry.keyword !== '')
    .map((entry) => `${entry.keyword} ${entry.name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}`);
  return `// Names of data elements, PS3.6: keyword, name.\nexport const names: string = \`\n${lines.join('\n')}\n\`;\n`;
}

/** Every keyword with its type: what a data set that was read may hold. */
function dataset(model: StandardModel): string {
  const members = model.dictionary
    .filter((entry) => entry.keyword !== '' && entry.vr.length > 0 && entry.vm !== '')
    .map((entry) => {
      const link = `${entry.name.replaceAll('*/', '* /')} (${entry.tag.slice(0, 4)},${entry.tag.slice(4)}) ${entry.vr.join('|')}, VM ${entry.vm}${entry.retired ? ', retired' : ''}.`;
      return `  /** ${link} */\n  ${keyOf(entry.keyword)}?: ${datasetType(entry)};`;
    });
  return `// A data set of which nothing is known but that its attributes are PS3.6's: every keyword, none required.
import type { PersonName, TaggedElement } from '../../src/rules/index.ts';

/**
 * What \`readDicom\` returns: a value where PS3.6 has VM 1, else an array; \`null\` where there is no value, in arrays for an empty component.
 * The types are those of right values: text that should be a number and is none stays text. Functions take \`object\`, not this type.
 */
export interface Dataset {
${members.join('\n')}
  /** Private and unknown elements, and repeating groups above the first, by eight hex digits. */
  [tag: \`\${number}\${string}\`]: TaggedElement | undefined;
}
`;
}

/** The type of a data element wherever it stands, without what its table says. */
function datasetType(entry: DictionaryEntry): string {
  if (entry.vr.includes('SQ')) return 'Dataset[] | null';
  const bytes = bytesText(entry);
  if (bytes !== null) return `${bytes} | null`;
  const element = elementText(entry.vr);
  if (entry.vm === '1') return `${element} | null`;
  return `${byMultiplicity(`${element} | null`, '1-n')} | null`;
}

/** The Transfer Syntaxes by themselves: who looks at files needs no other UID. */
function transferSyntaxes(model: StandardModel): string {
  const rows = model.uids
    .filter(({ type }) => type === 'Transfer Syntax')
    .map(({ uid, name, retired }) => `  ${quote(uid)}: { name: ${quote(name)}${retired ? ', retired: true' : ''} },`);
  return `// Transfer Syntaxes, PS3.6 Annex A.\nexport const transferSyntaxes: Readonly<Record<string, { readonly name: string; readonly retired?: true }>> = {\n${rows.join('\n')}\n};\n`;
}

function uids(model: StandardModel): string {
  const rows = model.uids.map(
    (uid) =>
      `  ${quote(uid.uid)}: { name: ${quote(uid.name)}, keyword: ${quote(uid.keyword)}, type: ${quote(uid.type)}${uid.retired ? ', retired: true' : ''} },`,
  );
  return `// Unique identifiers, PS3.6 Annex A.\nexport interface UidDefinition {\n  readonly name: string;\n  readonly keyword: string;\n  readonly type: string;\n  readonly retired?: true;\n}\n\nexport const uids: Readonly<Record<string, UidDefinition>> = {\n${rows.join('\n')}\n};\n`;
}

function sopClasses(model: StandardModel): string {
  const slugs = new Map(model.iods.map((iod) => [iod.id, slugOf(iod.name)] as const));
  const rows = model.sopClasses.map(
    (sop) =>
      `  ${quote(sop.uid)}: { name: ${quote(sop.name)}, iod: ${sop.iod === null || !slugs.has(sop.iod) ? 'null' : quote(slugs.get(sop.iod) ?? '')} },`,
  );
  return `// SOP classes, PS3.4: UID, name, path name of the IOD.\nexport interface SopClassDefinition {\n  readonly name: string;\n  /** Path name of the IOD, as in iods/ct-image; null when PS3.3 has no composite IOD of that name. */\n  readonly iod: string | null;\n}\n\nexport const sopClasses: Readonly<Record<string, SopClassDefinition>> = {\n${rows.join('\n')}\n};\n`;
}

function registry(model: StandardModel): string {
  const rows = model.iods.map(
    (iod) => `  ${quote(slugOf(iod.name))}: async () => (await import('./${slugOf(iod.name)}.ts')).${constantOf(iod.id)},`,
  );
  const list = model.iods.map((iod) => `  { id: ${quote(iod.id)}, name: ${quote(iod.name)}, path: ${quote(slugOf(iod.name))} },`);
  return `// The IODs by path name, each loaded when it is asked for.\nimport type { IodRules } from '../../src/rules/index.ts';\n\nexport const loadIod: Readonly<Record<string, () => Promise<IodRules>>> = {\n${rows.join('\n')}\n};\n\n/** Id, name and path name of every composite IOD. */\nexport const iodList: readonly { readonly id: string; readonly name: string; readonly path: string }[] = [\n${list.join('\n')}\n];\n`;
}

export function indexFiles(model: StandardModel): [string, string][] {
  return [
    ['dictionary/elements.ts', elements(model)],
    ['dictionary/names.ts', names(model)],
    ['dictionary/dataset.ts', dataset(model)],
    ['uids.ts', uids(model)],
    ['transfer-syntaxes.ts', transferSyntaxes(model)],
    ['sop-classes.ts', sopClasses(model)],
    ['iods/registry.ts', registry(model)],
  ];
}
