/** Membership of the context groups that attribute tables name, meanings of DCM codes, retired SNOMED codes: as compact text. */
import { readFileSync } from 'node:fs';
import type { ContextGroupArgument, ContextGroupModel, StandardModel } from '../standard/model.ts';

/** In the shape of `CodeGroupsText` of src/rules. */
export interface CodeGroupsText {
  readonly codes: string;
  readonly groups: string;
}

/** What rows of attribute tables and constraints of IODs name. */
function argumentsOf(model: StandardModel): Pick<ContextGroupArgument, 'cid' | 'kind'>[] {
  const constraints = [...model.iods, ...model.sopClasses].flatMap((one) => one.constraints ?? []);
  const assigned = constraints.flatMap(({ demand }) => (demand.kind === 'context-groups' ? demand.contextGroups : []));
  const rows = [...model.modules, ...model.macros, ...model.directoryRecords].flatMap((table) =>
    table.rows.flatMap((row) => ('include' in row ? row.arguments.contextGroups : 'tag' in row ? row.contextGroups : undefined) ?? []),
  );
  return [...rows, ...assigned];
}

/** The groups that some row of an attribute table names, with those that they include. */
function namedGroups(model: StandardModel): ContextGroupModel[] {
  const byNumber = new Map(model.contextGroups.map((group) => [group.cid, group] as const));
  const named = new Set<string>();
  const add = (cid: string): void => {
    const group = byNumber.get(cid);
    if (group === undefined || named.has(cid)) return;
    named.add(cid);
    group.includes.forEach(add);
  };
  for (const { cid } of argumentsOf(model)) add(cid);
  return model.contextGroups.filter((group) => named.has(group.cid));
}

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** Codes by scheme and groups by their numbers in that list. A code with white space in it cannot be listed: its group is left open. */
export function codeGroupsText(model: StandardModel): CodeGroupsText {
  const groups = namedGroups(model);
  const schemes = new Map<string, Set<string>>();
  const listable = (code: { scheme: string; value: string }): boolean =>
    code.scheme !== '' && code.value !== '' && !/\s/.test(`${code.scheme}${code.value}`);
  for (const group of groups) {
    for (const code of group.codes) {
      if (!listable(code)) continue;
      const values = schemes.get(code.scheme) ?? new Set();
      schemes.set(code.scheme, values.add(code.value));
    }
  }
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  for (const scheme of [...schemes.keys()].sort()) {
    const values = [...(schemes.get(scheme) ?? [])].sort(byLength);
    for (const value of values) numbers.set(`${scheme} ${value}`, numbers.size);
    lines.push(`${scheme} ${values.join(' ')}`);
  }
  const memberships = groups.map((group) => {
    const members = group.codes.filter(listable).map((code) => (numbers.get(`${code.scheme} ${code.value}`) ?? 0).toString(36));
    const whole = members.length === group.codes.length && members.length + group.includes.length > 0;
    const kind = `${group.extensible === false ? 'n' : 'e'}${whole ? '' : '?'}`;
    return [group.cid, kind, group.includes.join(' '), members.join(' '), group.name.replaceAll('|', '/')].join('|');
  });
  return { codes: lines.join('\n'), groups: memberships.join('\n') };
}

/** Longest Code Value and Code Meaning of an ordinary code (PS3.3 8.1, 8.3). */
const FITS = /^[^|]{1,16}$/;
const LONGEST_MEANING = 64;

/** Codes that some condition asks about, as `SCT 409898007`: an example with one of them would ask for more attributes. */
function askedCodes(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) askedCodes(part, found);
  else if (typeof value === 'object' && value !== null) {
    if ('op' in value && value.op === 'code' && 'codes' in value && Array.isArray(value.codes)) {
      for (const code of value.codes) found.add(`${code.scheme} ${code.value}`);
    }
    for (const part of Object.values(value)) askedCodes(part, found);
  }
  return found;
}

type Groups = ReadonlyMap<string, ContextGroupModel>;

/** Codes of a group and of those that it includes, which fit an ordinary code. */
function candidates(group: ContextGroupModel, groups: Groups, stack: readonly string[] = []): ContextGroupModel['codes'] {
  const own = group.codes.filter(
    ({ scheme, value, meaning }) => FITS.test(scheme) && FITS.test(value) && meaning !== '' && meaning.length <= LONGEST_MEANING,
  );
  const included = group.includes.flatMap((cid) => {
    const inner = stack.includes(cid) ? undefined : groups.get(cid);
    return inner === undefined ? [] : candidates(inner, groups, [...stack, group.cid]);
  });
  return [...own, ...included];
}

/** One code of each group that a code may not stand outside of without a finding: baseline groups, and those that are not extensible. */
function examples(model: StandardModel): string {
  const groups = new Map(model.contextGroups.map((group) => [group.cid, group] as const));
  const binding = new Set<string>();
  for (const { cid, kind } of argumentsOf(model)) {
    if (kind === 'BCID' || groups.get(cid)?.extensible === false) binding.add(cid);
  }
  const asked = askedCodes([model.modules, model.macros]);
  return model.contextGroups
    .filter((group) => binding.has(group.cid))
    .flatMap((group) => {
      const all = candidates(group, groups);
      const code = all.find(({ scheme, value }) => !asked.has(`${scheme} ${value}`)) ?? all[0];
      const open = group.extensible === false ? '' : '|e';
      return code === undefined ? [] : [`${group.cid}|${code.scheme}|${code.value}|${code.meaning}${open}`];
    })
    .join('\n');
}

/** DCM codes with the meanings that context groups give them: `121071|6100 Finding`, each with the first group that does. */
export function dcmMeanings(model: StandardModel): string {
  const codes = new Map<string, Map<string, string>>();
  for (const group of model.contextGroups) {
    for (const { scheme, value, meaning } of group.codes) {
      if (scheme !== 'DCM' || value === '' || meaning === '') continue;
      const meanings = codes.get(value) ?? new Map<string, string>();
      if (!meanings.has(meaning)) meanings.set(meaning, group.cid);
      codes.set(value, meanings);
    }
  }
  return [...codes.keys()]
    .sort(byLength)
    .map((value) => [value, ...[...(codes.get(value) ?? [])].map(([meaning, cid]) => `${cid} ${meaning.replaceAll('|', '/')}`)].join('|'))
    .join('\n');
}

const retiredSnomed = (): string => readFileSync(new URL('../terminology/retired-snomed.txt', import.meta.url), 'utf8').trim();

function templateText(text: string): string {
  return `\`\n${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\``;
}

/** Always there, with nothing in it for an edition without part 16: the validator loads it by its path. */
export function codeGroupsFiles(model: StandardModel): [string, string][] {
  const { codes, groups } = codeGroupsText(model);
  return [
    [
      'terminology/code-groups.ts',
      `// Context groups that attribute tables name, PS3.16: codes by scheme; number, kind (n: not extensible, ?: defined elsewhere), includes, codes, name.\nimport type { CodeGroupsText } from '../../src/rules/index.ts';\n\nexport const codeGroups: CodeGroupsText = {\n  codes: ${templateText(codes)},\n  groups: ${templateText(groups)},\n};\n`,
    ],
    [
      'terminology/dcm-meanings.ts',
      `// DCM codes with the meanings that context groups give them, PS3.16: value, then number of a group and meaning.\nexport const dcmMeanings: string = ${templateText(dcmMeanings(model))};\n`,
    ],
    [
      'terminology/retired-snomed.ts',
      `// Retired SNOMED codes (SRT, SNM3, 99SDM), each with the SNOMED CT codes that stand for it.\nexport const retiredSnomed: string = ${templateText(retiredSnomed())};\n`,
    ],
    [
      'terminology/example-codes.ts',
      `// A code of each context group that is the baseline of some place, or not extensible, PS3.16: number, scheme, value, meaning, e where the group is extensible.\nexport const exampleCodes: string = ${templateText(examples(model))};\n`,
    ],
  ];
}
