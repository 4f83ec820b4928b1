/** Keywords and names of the data dictionary, for what a user names. */
import { names } from '../../generated/dictionary/names.ts';
import { key } from './usage.ts';

const lines = (): [keyword: string, name: string][] =>
  names.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);

export const keywords = (): string[] => lines().map(([keyword]) => keyword);

/** The name of an attribute; its keyword where it has none. */
export const nameOfKeyword = (keyword: string): string => lines().find(([one]) => one === keyword)?.[1] ?? keyword;

/** The keyword of an attribute whose name, or keyword, is so but for case, blanks and signs. */
export function keywordNamed(name: string): string | null {
  const wanted = key(name);
  return lines().find(([keyword, own]) => key(keyword) === wanted || key(own) === wanted)?.[0] ?? null;
}
