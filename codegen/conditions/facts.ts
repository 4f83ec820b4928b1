/** The form in which facts-only DocBook states a condition: hash, label, normal sentence, what holds otherwise. */
import type { Decided, UnknownReason } from '../../src/rules/condition.ts';
import type { ConditionModel } from '../standard/model.ts';
import { parseNormal } from './parse-normal.ts';

/** A normal sentence; what a quoted value holds ends nothing. */
const NORMAL = '((?:"(?:[^"\\\\]|\\\\.)*"|[^"])*?)';
const LABELS = '(data|study|knowledge|unread)';
const FACT = new RegExp(
  `^Condition #([0-9a-f]{12}) ${LABELS}(?: \\((first-item|other-instance|knowledge|unread)\\))?(?:: ${NORMAL})?` +
    `\\. Otherwise (forbidden|allowed|if ${LABELS}(?:: ${NORMAL})?)(?:\\. Never: ${NORMAL})?\\.$`,
);

function isDecided(text: string | undefined): text is Decided {
  return text === 'data' || text === 'study' || text === 'knowledge' || text === 'unread';
}

function isReason(text: string | undefined): text is UnknownReason {
  return text === 'first-item' || text === 'other-instance' || text === 'knowledge' || text === 'unread';
}

/** Reads the form that facts-only DocBook carries; null when the text is none. */
export function readFact(text: string): ConditionModel | null {
  const match = FACT.exec(text);
  if (!match) return null;
  const [, hash, decided, reason, normal, otherwise, otherDecided, otherNormal, never] = match;
  if (hash === undefined || !isDecided(decided)) return null;
  const second = otherNormal === undefined ? null : parseNormal(otherNormal);
  return {
    text: normal ?? null,
    decided,
    otherwise:
      otherwise === 'forbidden' || otherwise === 'allowed'
        ? otherwise
        : { text: otherNormal ?? null, decided: isDecided(otherDecided) ? otherDecided : 'unread', tree: second },
    tree: normal === undefined ? null : parseNormal(normal),
    ...(never === undefined ? {} : { never: { text: never, tree: parseNormal(never) } }),
    hash,
    ...(isReason(reason) ? { reason } : {}),
  };
}

/** The fact form of a condition, the inverse of `readFact`. */
export function printFact(condition: ConditionModel): string {
  const reason = condition.reason === undefined ? '' : ` (${condition.reason})`;
  const normal = condition.text === null ? '' : `: ${condition.text}`;
  const { otherwise } = condition;
  const second =
    typeof otherwise === 'string' ? otherwise : `if ${otherwise.decided}${otherwise.text === null ? '' : `: ${otherwise.text}`}`;
  const never = condition.never === undefined ? '' : `. Never: ${condition.never.text}`;
  return `Condition #${condition.hash} ${condition.decided}${reason}${normal}. Otherwise ${second}${never}.`;
}
