/** IOD-level constraints as the model has them. */
import type { ConstraintDemand } from '../../src/rules/constraints.ts';
import type { ConditionModel } from './model.ts';

export type { ConstraintDemand } from '../../src/rules/constraints.ts';

/** One fact of a sentence that constrains an IOD or a SOP class. */
export interface ConstraintModel {
  /** Section of the sentence. */
  section: string;
  /** First 12 hex digits of the SHA-256 of the sentence, white space collapsed. */
  hash: string;
  demand: ConstraintDemand;
  condition?: ConditionModel;
}
