/** `check`: regenerates and compares with what is committed. */
import { join } from 'node:path';
import { COMMITTED, committedEditions, REPOSITORY, readEdition, STANDARD_XML } from '../edition.ts';
import { correct } from '../corrections/correct.ts';
import { emit } from '../emit/emit.ts';
import { factFiles } from '../facts/files.ts';
import type { Command } from './command.ts';

export const check: Command = {
  usage: 'check',
  summary: 'fails when generated/ or standard-xml/ differ from what the generator makes',
  run() {
    const differences: string[] = [];
    for (const edition of committedEditions()) {
      const model = readEdition({ edition });
      differences.push(
        ...factFiles(model)
          .differences(join(STANDARD_XML, edition))
          .map((line) => `standard-xml/${edition}/${line}`),
      );
      if (edition === COMMITTED)
        differences.push(
          ...emit(correct(model))
            .differences(join(REPOSITORY, 'generated'))
            .map((line) => `generated/${line}`),
        );
    }
    for (const line of differences.slice(0, 50)) process.stderr.write(`${line}\n`);
    if (differences.length > 50) process.stderr.write(`and ${differences.length - 50} more\n`);
    process.stdout.write(
      differences.length === 0
        ? 'generated/ and standard-xml/ are as the generator makes them\n'
        : `${differences.length} differences: run "npm run -s codegen -- generate"\n`,
    );
    return differences.length === 0 ? 0 : 1;
  },
};
