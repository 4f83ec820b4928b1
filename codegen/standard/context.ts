/** What the readers of PS3.3 share: the dictionary, the condition reader, the notes. */
import type { DictionaryIndex } from './dictionary-index.ts';
import type { ConditionModel, ReaderNote } from './model.ts';

export type ConditionKind = 'attribute' | 'module' | 'functional-group' | 'include' | 'values' | 'items' | 'arguments';

/** Reads sentences into condition trees; codegen/conditions has the grammar. */
export interface ConditionReader {
  /**
   * The requirement that a description holds: all its sentences that say when the attribute is required, may be or shall not be present.
   * Null when there is none.
   */
  requirement(sentences: readonly string[], kind: ConditionKind, place: RowPlace): ConditionModel | null;
  /** A bare clause: what stands after "if" or "when". */
  clause(text: string, kind: ConditionKind, place: RowPlace): ConditionModel;
}

export interface RowPlace {
  readonly table: string;
  /** Keywords of the row, joined by `.`; or the row's number. */
  readonly path: string;
}

export interface ReadContext {
  readonly dictionary: DictionaryIndex;
  readonly conditions: ConditionReader;
  note(note: ReaderNote): void;
}
