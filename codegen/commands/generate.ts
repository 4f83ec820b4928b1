/** `generate`: an edition's model to TypeScript. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY, readEdition } from '../edition.ts';
import { correct } from '../corrections/correct.ts';
import { emit } from '../emit/emit.ts';
import { writeRulesFile } from '../emit/rules-file.ts';
import { type Command, UsageError } from './command.ts';

export const generate: Command = {
  usage: 'generate [--edition E | --from DIR --edition E] [--to DIR] [--rules FILE]',
  summary: 'writes types and rule tables; without options the committed edition to generated/',
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { edition: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, rules: { type: 'string' } },
      strict: true,
    });
    if (values.from !== undefined && values.to === undefined && values.rules === undefined) {
      throw new UsageError('--from needs --to: generated/ holds the committed edition only');
    }
    const corrected = correct(readEdition(values));
    const { model } = corrected;
    if (values.rules !== undefined) {
      writeRulesFile(model, resolve(values.rules));
      process.stdout.write(`${values.rules}: rules of ${model.edition}\n`);
      if (values.to === undefined) return 0;
    }
    const target = resolve(values.to ?? `${REPOSITORY}/generated`);
    const files = emit(corrected, target);
    const { written, removed } = files.write(target);
    process.stdout.write(`${model.edition}: ${files.files.size} files, ${written} written, ${removed} removed\n`);
    return 0;
  },
};
