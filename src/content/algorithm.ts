/** Algorithm Identification (PS3.3 10.16): what algorithm made something. */
import type { AlgorithmIdentificationMacro } from '../../generated/macros/algorithm-identification.ts';
import { type Code, code, codeOf } from './code.ts';
import { AuthoringError } from './errors.ts';

export interface AlgorithmIdentification {
  /** Algorithm Name, at most 64 characters. */
  readonly name: string;
  /** Algorithm Family, for example of CID 7162. */
  readonly family: Code;
  /** At most 64 characters. */
  readonly version: string;
  /** Who made the algorithm. */
  readonly source?: string;
  /** A text, or names and values, written as `name=value,name=value`. */
  readonly parameters?: string | Readonly<Record<string, string>>;
}

function filled(option: string, text: string): string {
  if (text.trim() === '') throw new AuthoringError(option, 'is empty');
  return text;
}

/** A text as it is; names and values joined. @throws AuthoringError when one has the sign that parts it. */
function parametersText(parameters: string | Readonly<Record<string, string>>): string {
  if (typeof parameters === 'string') return parameters;
  return Object.entries(parameters)
    .map(([name, value]) => {
      if (/[=,]/.test(name) || value.includes(','))
        throw new AuthoringError('algorithm.parameters', `${name}=${value} has a sign that parts parameters; give a text`);
      return `${name}=${value}`;
    })
    .join(',');
}

/** An Item of an Algorithm Identification Sequence. @throws AuthoringError naming the part. */
export function algorithmItem(algorithm: AlgorithmIdentification): AlgorithmIdentificationMacro {
  return {
    AlgorithmFamilyCodeSequence: [code(algorithm.family)],
    AlgorithmName: filled('algorithm.name', algorithm.name),
    AlgorithmVersion: filled('algorithm.version', algorithm.version),
    ...(algorithm.parameters === undefined ? {} : { AlgorithmParameters: parametersText(algorithm.parameters) }),
    ...(algorithm.source === undefined ? {} : { AlgorithmSource: algorithm.source }),
  };
}

function text(item: object, keyword: string): string | undefined {
  const value: unknown = Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What an Item says; parameters stay a text. @throws AuthoringError when name, family or version is missing. */
export function algorithmOf(item: object): AlgorithmIdentification {
  const families: unknown = Object.hasOwn(item, 'AlgorithmFamilyCodeSequence')
    ? Reflect.get(item, 'AlgorithmFamilyCodeSequence')
    : undefined;
  const family: unknown = Array.isArray(families) ? families[0] : undefined;
  const [name, version] = [text(item, 'AlgorithmName'), text(item, 'AlgorithmVersion')];
  if (typeof family !== 'object' || family === null) throw new AuthoringError('algorithm.family', 'is missing');
  if (name === undefined) throw new AuthoringError('algorithm.name', 'is missing');
  if (version === undefined) throw new AuthoringError('algorithm.version', 'is missing');
  const [parameters, source] = [text(item, 'AlgorithmParameters'), text(item, 'AlgorithmSource')];
  return {
    name,
    family: codeOf(family),
    version,
    ...(source === undefined ? {} : { source }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}
