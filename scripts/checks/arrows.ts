/** Rooms import only along the arrows of docs/architecture.md. */
import { posix } from 'node:path';
import type { Check } from './files.ts';

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What each room may import, besides itself. */
const ALLOWED: readonly (readonly [room: string, allowed: readonly string[]])[] = [
  ['codegen/', ['src/rules/', 'src/dataset/', 'node:', 'xml2js', 'sax', 'handlebars', 'ts-morph']],
  ['generated/', ['src/rules/']],
  ['src/rules/', ['src/validation/', 'src/dataset/']],
  ['src/dataset/', ['generated/dictionary/', 'generated/edition.ts']],
  ['src/validation/', ['generated/', 'src/rules/', 'src/dataset/', 'src/dcmjs/', 'sarif']],
  ['src/dcmjs/', ['generated/', 'src/dataset/', 'src/rules/', 'dcmjs', 'fflate', 'pako']],
  ['src/authoring/', ['generated/', 'src/rules/', 'src/dataset/', 'src/validation/', 'src/content/']],
  ['src/content/', ['generated/', 'src/rules/', 'src/dataset/', 'src/validation/']],
  ['src/pixels/', ['src/dataset/', 'src/spatial/', '@cornerstonejs/']],
  ['src/spatial/', []],
  ['src/volume-files/', ['src/spatial/', 'fflate']],
  [
    'src/iods/',
    [
      'generated/',
      'src/rules/',
      'src/dataset/',
      'src/validation/',
      'src/authoring/',
      'src/content/',
      'src/pixels/',
      'src/spatial/',
      'src/dcmjs/',
      'src/sr/',
    ],
  ],
  ['src/cli/', ['src/', 'generated/', 'node:']],
  ['src/', ['src/', 'generated/']],
];

/** Only xml2js's room reads XML. */
const ONLY: Readonly<Record<string, string>> = { xml2js: 'codegen/docbook/', sax: 'codegen/docbook/', dcmjs: 'src/dcmjs/' };

export const arrows: Check = (files) =>
  files.flatMap(({ path, text }) => {
    const room = ALLOWED.find(([prefix]) => path.startsWith(prefix));
    if (!room || !path.endsWith('.ts')) return [];
    const [prefix, allowed] = room;
    const complaints: { path: string; message: string }[] = [];
    for (const match of text.matchAll(IMPORT)) {
      const target = match[1] ?? match[2] ?? '';
      const resolved = target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : target;
      const only = ONLY[resolved];
      const inside =
        resolved.startsWith(prefix) ||
        allowed.some((one) =>
          one.endsWith('/') || one.endsWith(':') ? resolved.startsWith(one) : resolved === one || resolved.startsWith(`${one}/`),
        );
      if (!inside || (only !== undefined && !path.startsWith(only)))
        complaints.push({ path, message: `${prefix} may not import ${resolved}` });
    }
    return complaints;
  });
