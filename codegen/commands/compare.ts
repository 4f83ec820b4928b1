/** `compare`: what changed between two editions. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareEditions } from '../compare/compare.ts';
import { comparisonReport } from '../compare/report.ts';
import { readEdition } from '../edition.ts';
import type { StandardModel } from '../standard/model.ts';
import { type Command, needed } from './command.ts';

/** An edition by its name, or a folder with its files. */
function read(name: string): StandardModel {
  return existsSync(join(name, 'part03.xml')) ? readEdition({ from: name }) : readEdition({ edition: name });
}

export const compare: Command = {
  usage: 'compare A B [--to FILE]',
  summary: 'what changed between two editions, named or folders: tables, rows, Types, conditions, terms, SOP classes',
  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' } },
      strict: true,
    });
    const text = comparisonReport(compareEditions(read(needed(positionals[0], 'A')), read(needed(positionals[1], 'B'))));
    if (values.to === undefined) process.stdout.write(text);
    else {
      const file = resolve(values.to);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      process.stdout.write(`${values.to}: ${text.split('\n').length} lines\n`);
    }
    return 0;
  },
};
