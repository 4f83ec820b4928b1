/** Rules of the house on text: first lines, hidden doubt, machine paths. */
import { handWritten, type Check } from './files.ts';

const DOUBT: readonly (readonly [RegExp, string])[] = [
  [/(?::|<|\bas)\s*any\b(?!\s*\()/, 'any hides a doubt'],
  [/\bas unknown as\b/, 'a double cast hides a doubt'],
  [/@ts-(?:ignore|nocheck)/, 'an ignored error hides a doubt'],
  [/\bexport \* from\b/, 'named exports only'],
];
const MACHINE = /(?:^|[\s'"(`])\/(?:work|root|farm|home)\/[a-z]/;
const UNFINISHED = /\b(?:TODO|FIXME|XXX|HACK)\b/;

export const style: Check = (files) => [
  ...handWritten(files).flatMap(({ path, text }) => {
    const complaints: { path: string; message: string }[] = [];
    if (!/^(?:\/\*\*|\/\/|#!)/.test(text)) complaints.push({ path, message: 'the first line does not say what the file is for' });
    if (path.startsWith('scripts/checks/')) return complaints;
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    if (/^(?:src|codegen)\//.test(path)) for (const [pattern, message] of DOUBT) if (pattern.test(code)) complaints.push({ path, message });
    if (UNFINISHED.test(text)) complaints.push({ path, message: 'words of unfinished work' });
    return complaints;
  }),
  ...files.flatMap(({ path, text }) =>
    /\.(?:ts|mjs|md|json|hbs)$/.test(path) && path !== 'scripts/checks/style.ts' && MACHINE.test(text)
      ? [{ path, message: 'a path of one machine' }]
      : [],
  ),
];
