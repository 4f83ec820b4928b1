/** "Required for first Item of Control Point Sequence, or if X changes during Beam": what PS3.3 C.8.8.14, C.8.8.21, C.8.8.25 and C.8.8.26 say of control points. */
import type { Condition } from '../../src/rules/condition.ts';
import type { Statement } from './requirement.ts';

const FIRST =
  /^Required for (?:the )?(?:first (?:Item|Control Point)|Control Point 0) (?:of|in) (?:Segment |Ion )?Control Point (?:Delivery )?Sequence(?: \([0-9A-F]{4},[0-9A-F]{4}\))?,? or if (.+?) changes? during (?:the )?(?:beam|setup)(?: administration| delivery)?\s*\.?$/i;
/** A second condition behind the change, which might be one of the change alone. */
const MORE = /\b(?:and|or|if|unless)\b/i;

/**
 * The requirement of a parameter of control points, null for other sentences. A parameter that changes is given in all Items of the sequence.
 * @param self the row's own attribute, which the sentence calls by other names too ("collimator angle").
 */
export function readControlPoint(required: readonly Statement[], self: string): Condition | null {
  const [only, ...others] = required;
  if (only === undefined || others.length > 0 || self === '') return null;
  const what = FIRST.exec(only.sentence)?.[1];
  if (what === undefined || MORE.test(what)) return null;
  return {
    op: 'or',
    of: [
      { op: 'item', is: 'first' },
      { op: 'changes', attribute: { keyword: self } },
    ],
  };
}
