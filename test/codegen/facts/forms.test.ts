/** The committed facts hold nothing but facts: each text of each part is of a known form, and a sentence put anywhere is found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strangeTexts } from '../../../codegen/facts/forms.ts';

const FOLDER = 'standard-xml';
const files = readdirSync(FOLDER).flatMap((edition) =>
  readdirSync(join(FOLDER, edition))
    .filter((name) => name.endsWith('.xml'))
    .map((name) => join(FOLDER, edition, name)),
);

/** Made for this test; it has the form of what a description says. */
const SENTENCE = 'This made-up Attribute shall be filled by whoever reads the test.';
const MILD = 'The number of teapots that stood on the table when the picture was made.';

describe.each(files)('%s', (file) => {
  it('has no text that is of no form', () => {
    expect(strangeTexts(readFileSync(file, 'utf8'), file)).toEqual([]);
  });
});

interface Insertion {
  readonly where: string;
  readonly from: RegExp;
  readonly to: (match: string, sentence: string) => string;
  /** What is found, where it is more than the sentence. */
  readonly found?: (sentence: string) => string;
}

const paragraph = (sentence: string): string => `<td><para>${sentence}</para>`;

const PART03: readonly Insertion[] = [
  { where: 'a description', from: /<td>\(0010,0010\)<\/td><td>2<\/td>/, to: (match, sentence) => `${match}${paragraph(sentence)}</td>` },
  { where: 'front of a fact', from: /<td><para>Items /, to: (match, sentence) => match.replace('<td>', paragraph(sentence)) },
  {
    where: 'a note',
    from: /<td><para>Items /,
    to: (match, sentence) => match.replace('<td>', `<td><note><para>${sentence}</para></note>`),
  },
  { where: 'the title of a list', from: /<title>Enumerated Values<\/title>/, to: (_, sentence) => `<title>${sentence}</title>` },
  {
    where: 'the meaning of a term',
    from: /<\/term><listitem\/>/,
    to: (_, sentence) => `</term><listitem><para>${sentence}</para></listitem>`,
  },
  { where: 'a usage', from: /<td>M<\/td>/, to: (_, sentence) => `<td>M - ${sentence}</td>`, found: (sentence) => `M - ${sentence}` },
  { where: 'the cell beside an include', from: /(?<="table_8\.8-1"\/><\/td>)<td\/>/, to: (_, sentence) => `${paragraph(sentence)}</td>` },
  { where: 'front of a table', from: /<table xml:id="table_C\.7-1">/, to: (match, sentence) => `<para>${sentence}</para>${match}` },
  {
    where: 'the constraints of content',
    from: /<para>By-reference: none\.<\/para>/,
    to: (match, sentence) => `${match}<para>${sentence}</para>`,
  },
  { where: 'a Value Type', from: /<td>IMAGE, WAVEFORM<\/td>/, to: (_, sentence) => `<td>${sentence}</td>` },
  { where: 'the notes', from: /a sentence on the number of Items was not understood/, to: (_, sentence) => sentence },
];

const PARTS: Readonly<Record<string, readonly Insertion[]>> = {
  'part03.xml': PART03,
  'part04.xml': [
    { where: 'front of a table', from: /<table xml:id="table_B\.5-1">/, to: (match, sentence) => `<para>${sentence}</para>${match}` },
  ],
  'part06.xml': [{ where: 'a keyword', from: /<td>PatientName<\/td>/, to: (_, sentence) => `<td>${sentence}</td>` }],
  'part16.xml': [
    { where: 'a constraint', from: /<td><para>DCID /, to: (match, sentence) => match.replace('<td>', paragraph(sentence)) },
    {
      where: 'a property',
      from: /<listitem><para>Extensible<\/para>/,
      to: (_, sentence) => `<listitem><para>${sentence}</para>`,
      found: (sentence) => `Type: ${sentence}`,
    },
  ],
};

function found(part: string, insertions: readonly Insertion[], sentence: string): string[] {
  let xml = readFileSync(join(FOLDER, '2024c', part), 'utf8');
  for (const { where, from, to } of insertions) {
    const changed = xml.replace(from, (match) => to(match, sentence));
    expect(changed, `nothing was put into ${where}`).not.toBe(xml);
    xml = changed;
  }
  return strangeTexts(xml, part).map(({ text }) => text);
}

describe.each([SENTENCE, MILD])('"%s"', (sentence) => {
  it.each(Object.keys(PARTS))('is found wherever it is put in %s', (part) => {
    const insertions = PARTS[part] ?? [];
    const expected = insertions.map((one) => one.found?.(sentence) ?? sentence);
    expect(found(part, insertions, sentence).sort()).toEqual(expected.sort());
  });
});

it('a sentence is found behind a condition, in the place of a name, in that of a code meaning; and a table of another kind', () => {
  const other =
    '<table xml:id="table_X"><caption>Made up</caption><thead><tr><th>Colour</th><th>Use</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>';
  const texts = found(
    'part03.xml',
    [
      { where: 'a name', from: /<td>Patient's Name<\/td>/, to: (_, sentence) => `<td>${sentence}</td>` },
      { where: 'front of a table', from: /<table xml:id="table_C\.7-1">/, to: (match) => `${other}${match}` },
      { where: 'a condition', from: /Otherwise forbidden\.<\/para>/, to: (_, sentence) => `Otherwise forbidden. ${sentence}</para>` },
    ],
    SENTENCE,
  );
  expect(texts).toHaveLength(3);
  expect(texts).toEqual(
    expect.arrayContaining([SENTENCE, 'colour | use', expect.stringMatching(/^Condition .* Otherwise forbidden\. This made-up/)]),
  );
  const meanings: Insertion = {
    where: 'a meaning',
    from: /<td>SCT<\/td><td>\d+<\/td><td>[^<]+<\/td>/,
    to: (match, sentence) => match.replace(/[^>]+<\/td>$/, `${sentence}</td>`),
  };
  expect(found('part16.xml', [meanings], SENTENCE)).toEqual([SENTENCE]);
});
