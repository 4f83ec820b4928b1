/** What sentences may name: attributes, modules, functional groups, SOP classes. */
import type { DictionaryIndex } from '../standard/dictionary-index.ts';

export interface ClauseNames {
  readonly dictionary: DictionaryIndex;
  /** Name of the module that a section defines; null when it defines none. */
  moduleOf(section: string): string | null;
  /** Keyword of the sequence of the functional group that a section defines. */
  functionalGroupOf(section: string): string | null;
  /** True for the name of a module, without the word "Module". */
  isModule?(name: string): boolean;
  /** UID of a SOP class by its name in PS3.6. */
  sopClassOf?(name: string): string | null;
}
