/** SARIF 2.1.0 (OASIS): what code hosts and editors show as remarks on files. */
import type { Finding, FindingCode, Severity } from './finding.ts';
import type { FileResult } from './report-json.ts';
import type { About, Report } from './reports.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

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

/** A path as a URI reference. */
function uriOf(file: string): string {
  return encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F');
}

function resultOf(file: string, finding: Finding): object {
  const { code, severity, path, tag, module, table, type, condition, verdict, frames, count, message, url } = finding;
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: path === '' ? message : `${path}: ${message}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    properties: { tag, module, table, type, condition, verdict, ...(frames ? { frames } : {}), count, url },
  };
}

/** The parts of a SARIF log with one run. */
export function sarifReport(about: About): Report {
  const rules = Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } }));
  const driver = { name: 'Iodine', version: about.iodine, properties: { edition: about.edition }, rules };
  let first = true;
  const lines = (results: readonly object[]): string =>
    results
      .map((result) => {
        const line = `${first ? '' : ','}\n${JSON.stringify(result)}`;
        first = false;
        return line;
      })
      .join('');
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"results":[`,
    file: (result: FileResult) =>
      result.error
        ? lines([
            {
              ruleId: 'unreadable',
              level: 'error',
              message: { text: result.error.message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(result.file) } } }],
              properties: { offset: result.error.offset },
            },
          ])
        : lines(result.findings.map((finding) => resultOf(result.file, finding))),
    end: () => '\n]}]}\n',
  };
}
