/** Text of DS and IS read from its bytes: the number that it writes, and whether its form is that of the VR. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalsOf } from '../../src/dataset/originals.ts';
import { readDicom } from '../../src/dcmjs/index.ts';
import { decimalText, integerText } from '../../src/validation/vr-text.ts';

/** A data set of one element in Explicit VR Little Endian: SliceThickness (DS), InstanceNumber (IS). */
function fileOf(vr: 'DS' | 'IS', text: string): Uint8Array {
  const [group, element] = vr === 'DS' ? [0x0018, 0x0050] : [0x0020, 0x0013];
  const bytes = new Uint8Array(8 + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, group, true);
  view.setUint16(2, element, true);
  bytes.set([vr.charCodeAt(0), vr.charCodeAt(1)], 4);
  view.setUint16(6, text.length, true);
  for (let at = 0; at < text.length; at++) bytes[8 + at] = text.charCodeAt(at);
  return bytes;
}

const FORMS = { DS: /^[+-]?(\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?$/, IS: /^[+-]?\d+$/ };

/** What a component means, the slow way. */
function meant(vr: 'DS' | 'IS', component: string): unknown {
  const text = component.replace(/[ \0]+$/, '').trimStart();
  if (text === '') return null;
  const number = Number(text);
  return FORMS[vr].test(text) && (vr === 'DS' || Number.isSafeInteger(number)) ? number : text;
}

const digit = fc.constantFrom(...'0123456789');
const number = fc
  .tuple(
    fc.constantFrom('', ' ', '  '),
    fc.constantFrom('', '+', '-'),
    fc.string({ unit: digit, maxLength: 18 }),
    fc.constantFrom('', '.'),
    fc.string({ unit: digit, maxLength: 8 }),
    fc.constantFrom('', '', '', 'E5', 'e-3'),
    fc.constantFrom('', ' ', '  ', '\0'),
  )
  .map((parts) => parts.join(''));
const odd = fc.string({ unit: fc.constantFrom(...'0123456789+-.eE \0\tx'), maxLength: 14 });
const components = fc.array(fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: odd }), { minLength: 1, maxLength: 4 });

describe.each(['DS', 'IS'] as const)('%s', (vr) => {
  const keyword = vr === 'DS' ? 'SliceThickness' : 'InstanceNumber';
  it('is the number that each component writes', () => {
    fc.assert(
      fc.property(components, (list) => {
        const text = list.join('\\');
        const { dataset } = readDicom(fileOf(vr, text));
        const blank = text.replace(/[ \0]+$/, '') === '';
        const values = blank ? [] : text.split('\\').map((one) => meant(vr, one));
        const expected = values.length === 0 ? null : values.length === 1 ? values[0] : values;
        expect(dataset[keyword]).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
  it('is called plain only where every component has the form of the VR', () => {
    let plain = 0;
    fc.assert(
      fc.property(components, (list) => {
        const text = list.join('\\');
        const { dataset } = readDicom(fileOf(vr, text));
        if (originalsOf(dataset)?.get(keyword)?.plain !== true) return;
        plain++;
        const check = vr === 'DS' ? decimalText : integerText;
        // Padding behind the last component is that of the value, and is judged apart.
        for (const one of text.split('\\')) if (one.trim() !== '') expect(check(one), one).toBeNull();
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(50);
  });
});
