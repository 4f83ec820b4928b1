/** `fetch`: downloads an edition's DocBook. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from '../edition.ts';
import { FetchError, fetchEdition } from '../fetch/fetch-edition.ts';
import { type Command, needed } from './command.ts';

export const fetchCommand: Command = {
  usage: 'fetch EDITION [--url BASE] [--to DIR]',
  summary: "downloads NEMA's DocBook of parts 3, 4, 6, 16 ('current' or an edition), resumed and checked",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, to: { type: 'string' } },
      strict: true,
    });
    const edition = needed(positionals[0], 'EDITION');
    const directory = resolve(values.to ?? join(REPOSITORY, '.cache', 'docbook', edition));
    try {
      await fetchEdition({
        edition,
        base: values.url ?? 'https://dicom.nema.org/medical/dicom',
        directory,
        parts: ['03', '04', '06', '16'],
        say: (text) => void process.stdout.write(`${text}\n`),
      });
      return 0;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      process.stderr.write(`codegen fetch: ${error.message}\n`);
      return 1;
    }
  },
};
