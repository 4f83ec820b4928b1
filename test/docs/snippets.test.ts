/** Every TypeScript snippet of README.md and docs/ type-checks and runs; every command in them is one that exists, every link leads somewhere. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Snippet {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const snippets: Snippet[] = FILES.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map((match) => ({
    file,
    language: match[1] ?? '',
    code: match[2] ?? '',
  })),
);

// Beside node_modules, so that the package's own name resolves to the source.
const FOLDER = '.cache/snippets';

function resolved(code: string): string {
  return code
    .replaceAll(/'iodine-dicom\/(iods|modules|macros|functional-groups|context-groups|templates)\/([^']+)'/g, "'../../generated/$1/$2.ts'")
    .replaceAll("'iodine-dicom/segmentation/meta'", "'../../src/iods/segmentation/meta/index.ts'")
    .replaceAll(/'iodine-dicom\/(secondary-capture|segmentation|image)'/g, "'../../src/iods/$1/index.ts'")
    .replaceAll(/'iodine-dicom\/(spatial|pixels|volume-files)'/g, "'../../src/$1/index.ts'")
    .replaceAll("'iodine-dicom/dcmjs'", "'../../src/dcmjs/index.ts'")
    .replaceAll("'iodine-dicom'", "'../../src/index.ts'");
}

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.node.json',
      include: ['*.ts'],
      exclude: [],
      compilerOptions: { noUnusedLocals: false, types: ['node'], typeRoots: ['../../node_modules/@types'] },
    }),
  );
  typescript.forEach((snippet, index) => {
    writeFileSync(join(FOLDER, `snippet-${index}.ts`), `${resolved(snippet.code)}\nexport {};\n`);
  });
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const typescript = snippets.filter((snippet) => snippet.language === 'ts');
const shell = snippets
  .filter((snippet) => snippet.language === 'sh')
  .flatMap(({ file, code }) =>
    code
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ file, line })),
  );

describe('TypeScript snippets', () => {
  it('there are some', () => {
    expect(typescript.length).toBeGreaterThan(1);
  });

  it('type-check', () => {
    expect(spawnSync('tsc', ['-p', FOLDER], { encoding: 'utf8' }).stdout).toBe('');
  });

  it.each(typescript.map((snippet, index) => [`${snippet.file} ${index}`, index] as const))('%s runs', (_name, index) => {
    execFileSync('node', [join(FOLDER, `snippet-${index}.ts`)]);
  });
});

describe('commands', () => {
  const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

  it.each(shell.map(({ file, line }) => [line, file] as const))('%s', (line) => {
    const npm = /^npm run (?:-s )?(\S+)(?: -- (\S+))?/.exec(line);
    const iodine = /^npx iodine-dicom (\S+)/.exec(line);
    if (npm) {
      expect(scripts).toContain(npm[1]);
      if (npm[1] === 'codegen') expect(execFileSync('node', ['codegen/cli.ts', 'help'], { encoding: 'utf8' })).toContain(`  ${npm[2]} `);
    } else if (iodine) expect(execFileSync('node', ['src/cli/main.ts', '--help'], { encoding: 'utf8' })).toContain(`  ${iodine[1]} `);
    else expect.fail(`no check for "${line}"`);
  });
});

describe('links', () => {
  /** Anchors of headings, as they are made of their text. */
  const anchors = (path: string): Set<string> =>
    new Set(
      [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\w\- ]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
  const links = FILES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^\w+:/.test(target))
      .map((target) => [file, target] as const),
  );
  it('there are some', () => {
    expect(links.length).toBeGreaterThan(10);
  });
  it.each(links)('of %s: %s', (file, target) => {
    const [path = '', anchor] = target.split('#');
    const whole = path === '' ? file : join(dirname(file), path);
    expect(existsSync(whole)).toBe(true);
    if (anchor !== undefined) expect([...anchors(whole)]).toContain(anchor);
  });
});
