/** What sentences may name: attributes, modules, functional groups, SOP classes. */
import type { DictionaryIndex } from '../standard/dictionary-index.ts';

export interface ClauseNames {
  readonly dictionary: DictionaryIndex;
  /** Name of the module that a section defines; null when it defines none. */
  moduleOf(section: string): string | null;
  /** Keyword of the sequence of the functional group that a section defines. */
  functionalGroupOf(section: string): string | null;
  /** The name of a module as its section writes it, by a name without the word "Module". */
  moduleNamed?(name: string): string | null;
  /** UID of a SOP class by its name in PS3.6. */
  sopClassOf?(name: string): string | null;
}
