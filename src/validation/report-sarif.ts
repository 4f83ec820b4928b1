/** SARIF 2.1.0 (OASIS): what code hosts and editors show as remarks on files. */
import type { Location, ReportingDescriptor, Result, ToolComponent } from 'sarif';
import type { Finding, FindingCode, Severity } from './finding.ts';
import type { FileError, FileResult } from './report-json.ts';
import type { About, Report } from './reports.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

const RULES: Readonly<Record<FindingCode | 'unreadable', string>> = {
  missing: 'A required attribute is absent',
  empty: 'A required attribute has no value',
  forbidden: 'An attribute is there that its condition forbids',
  value: 'A value is none of the Enumerated Values',
  term: 'A value is none of the Defined Terms',
  vr: 'A value does not fit its Value Representation',
  vm: 'The number of values is wrong',
  items: 'The number of Items is wrong',
  module: 'A required module is absent',
  'functional-group': 'A required functional group is absent',
  consistency: 'Attributes contradict each other',
  'context-group': 'A code is outside its context group',
  unexpected: 'An attribute does not belong to the IOD',
  retired: 'An attribute or SOP class is retired',
  private: 'A private element has no creator',
  'sop-class': 'The SOP class is absent, malformed or unknown',
  undecided: 'A condition cannot be told from the data set',
  unreadable: 'The file cannot be read',
};

/** Level of results of a rule that say none. */
const DEFAULTS: Readonly<Partial<Record<FindingCode | 'unreadable', 'warning' | 'note'>>> = {
  term: 'note',
  undecided: 'note',
  'context-group': 'warning',
  unexpected: 'warning',
  retired: 'warning',
  private: 'warning',
};

const IDS = Object.keys(RULES);

/** A path as a URI reference; one with a drive as a URI. */
function uriOf(file: string): string {
  const path = encodeURI(file.toWellFormed().replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F');
  return /^[A-Za-z]:/.test(path) ? `file:///${path}` : path.replaceAll(':', '%3A');
}

function locationOf(file: string, path: string, offset: number | null = null): Location {
  const region = offset === null ? {} : { region: { byteOffset: offset, byteLength: 0 } };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
    ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
  };
}

function resultOf({ file, sopInstanceUID }: FileResult, finding: Finding): Result {
  const { code, severity, path, tag, module, table, type, condition, verdict, frames, count, message, url } = finding;
  const rule = finding.code === 'consistency' ? { rule: finding.rule } : {};
  return {
    ruleId: code,
    ruleIndex: IDS.indexOf(code),
    level: LEVELS[severity],
    message: { text: path === '' ? message : `${path}: ${message}` },
    locations: [locationOf(file, path)],
    // The same finding of the same object in the next run, wherever its file lies then.
    partialFingerprints: { 'iodineFinding/v1': [sopInstanceUID ?? file, code, path, module ?? ''].join('|') },
    properties: { ...rule, tag, module, table, type, condition, verdict, ...(frames ? { frames } : {}), count, url },
  };
}

function unreadableOf({ file }: FileResult, { code, message, offset }: FileError): Result {
  return {
    ruleId: 'unreadable',
    ruleIndex: IDS.indexOf('unreadable'),
    level: 'error',
    message: { text: message },
    locations: [locationOf(file, '', offset)],
    properties: { code, offset },
  };
}

/** The parts of a SARIF log with one run. */
export function sarifReport(about: About): Report {
  const rules = Object.entries(RULES).map(
    ([id, text]): ReportingDescriptor => ({
      id,
      shortDescription: { text },
      defaultConfiguration: { level: (Object.hasOwn(DEFAULTS, id) ? Reflect.get(DEFAULTS, id) : undefined) ?? 'error' },
    }),
  );
  const driver: ToolComponent = {
    name: 'Iodine',
    version: about.iodine,
    informationUri: 'https://www.npmjs.com/package/iodine-dicom',
    properties: { edition: about.edition },
    rules,
  };
  const lines = (results: readonly Result[]): string => results.map((result) => `\n${JSON.stringify(result)}`).join(',');
  return {
    between: ',',
    alone: true,
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    file: (result: FileResult) =>
      result.error ? lines([unreadableOf(result, result.error)]) : lines(result.findings.map((finding) => resultOf(result, finding))),
    end: () => '\n]}]}\n',
  };
}
