/** A condition reader that reads nothing, for tests of tables alone. */
import type { ConditionReader } from '../../../codegen/standard/context.ts';
import { unreadCondition } from '../../../codegen/standard/part16-templates.ts';

export function noConditions(): ConditionReader {
  return {
    requirement: (sentences) => (sentences.length === 0 ? null : unreadCondition(sentences.join(' '))),
    clause: (text) => unreadCondition(text),
  };
}
