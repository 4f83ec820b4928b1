/** No hand-written file over 500 lines, no generated one over 2,000 but for lists that are one table of the standard. */
import { handWritten, type Check } from './files.ts';

const LARGEST_WRITTEN = 500;
const LARGEST_GENERATED = 2000;
/** One table each, one line a row. */
const LISTS = new Set([
  'generated/dictionary/elements.ts',
  'generated/dictionary/names.ts',
  'generated/dictionary/dataset.ts',
  'generated/terminology/dcm-meanings.ts',
  'generated/terminology/retired-snomed.ts',
  'generated/uids.ts',
  'generated/report.md',
]);

export const sizes: Check = (files) => {
  const lines = (text: string): number => text.split('\n').length - 1;
  return [
    ...handWritten(files).flatMap(({ path, text }) =>
      lines(text) > LARGEST_WRITTEN
        ? [{ path, message: `${lines(text)} lines: a file that people write has at most ${LARGEST_WRITTEN}` }]
        : [],
    ),
    ...files.flatMap(({ path, text }) =>
      path.startsWith('generated/') && !LISTS.has(path) && !path.startsWith('generated/context-groups/') && lines(text) > LARGEST_GENERATED
        ? [{ path, message: `${lines(text)} lines: a generated file has at most ${LARGEST_GENERATED}` }]
        : [],
    ),
  ];
};
