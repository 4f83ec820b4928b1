/** `model`: the standard's model as one JSON file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEdition } from '../edition.ts';
import { expandTables } from '../standard/expand.ts';
import { type Command, needed } from './command.ts';

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
    writeFileSync(file, `${JSON.stringify(written, null, 1)}\n`);
    process.stdout.write(
      `${values.to}: ${read.edition}, ${read.iods.length} IODs, ${read.modules.length} modules, ${read.macros.length} macros\n`,
    );
    return 0;
  },
};
