/** `model`: the standard's model as one JSON file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { oneSideOf } from '../conditions/labels.ts';
import { readEdition } from '../edition.ts';
import { expandTables } from '../standard/expand.ts';
import type { ConditionModel, StandardModel } from '../standard/model.ts';
import { type Command, needed } from './command.ts';

const isCondition = (value: unknown): value is ConditionModel =>
  typeof value === 'object' && value !== null && 'tree' in value && 'decided' in value && 'hash' in value;

/** The model as JSON; a condition that shows one verdict alone says which. */
export function modelText(written: StandardModel): string {
  const told = (_key: string, value: unknown): unknown => {
    const oneSided = isCondition(value) ? oneSideOf(value.tree) : null;
    return oneSided && typeof value === 'object' ? { ...value, oneSided } : value;
  };
  return `${JSON.stringify(written, told, 1)}\n`;
}

export const model: Command = {
  usage: 'model [--edition E | --from DIR --edition E] [--expand] --to FILE',
  summary: 'writes the model as JSON; --expand writes macros out at their place',
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { edition: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, expand: { type: 'boolean' } },
      strict: true,
    });
    const file = resolve(needed(values.to, '--to'));
    const read = readEdition(values);
    const written = values.expand ? expandTables(read) : read;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, modelText(written));
    process.stdout.write(
      `${values.to}: ${read.edition}, ${read.iods.length} IODs, ${read.modules.length} modules, ${read.macros.length} macros\n`,
    );
    return 0;
  },
};
