/** The model file says of a condition which verdict alone a data set can show. */
import { describe, expect, it } from 'vitest';
import { modelText } from '../../../codegen/commands/model.ts';
import { parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import type { ConditionModel, StandardModel } from '../../../codegen/standard/model.ts';
import { factsOf } from '../editions.ts';

const HASH = '0123456789ab';
const model = factsOf();

function sideOf(condition: string | null): string | undefined {
  const changed: ConditionModel = {
    text: condition,
    decided: 'knowledge',
    otherwise: 'forbidden',
    tree: condition === null ? null : parseNormal(condition),
    hash: HASH,
    reason: 'knowledge',
  };
  const [table] = model.modules;
  const rows = table ? [{ path: ['Rows'], tag: '00280010', type: '1C' as const, condition: changed }] : [];
  const small: StandardModel = { ...model, modules: table ? [{ ...table, rows }] : [], macros: [] };
  return JSON.parse(modelText(small)).modules[0].rows[0].condition.oneSided;
}

describe('oneSided', () => {
  it.each([
    [`[knowledge #${HASH}] and Modality is MG`, 'not met'],
    [`[knowledge #${HASH}] or Modality is MG`, 'met'],
    [`Modality is MG or (Modality is CT and [knowledge #${HASH}])`, undefined],
    ['Modality is MG', undefined],
    [null, undefined],
  ])('%s: %s', (condition, side) => {
    expect(sideOf(condition)).toBe(side);
  });

  it('is said of rows of the edition', () => {
    const sides = [...modelText(model).matchAll(/"oneSided": "([a-z ]+)"/g)].map(([, side]) => side);
    expect(new Set(sides)).toEqual(new Set(['met', 'not met']));
  });
});
