/** `facts`: NEMA's DocBook to facts-only DocBook. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEdition } from '../edition.ts';
import { factFiles } from '../facts/files.ts';
import { type Command, needed } from './command.ts';

export const facts: Command = {
  usage: 'facts --from DIR --edition E --to DIR',
  summary: "writes an edition's tables as DocBook without NEMA's prose",
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { edition: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
      strict: true,
    });
    const model = readEdition({ from: needed(values.from, '--from'), edition: values.edition });
    const files = factFiles(model);
    files.write(resolve(needed(values.to, '--to')));
    for (const [path, text] of files.files) process.stdout.write(`${path}: ${text.length} characters\n`);
    return 0;
  },
};
