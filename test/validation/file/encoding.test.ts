/** Each rule on the encoding of a file: met by one file, broken by another; the finding names rule, path, tag and offset. */
import { describe, expect, it } from 'vitest';
import { readDicom } from '../../../src/dcmjs/index.ts';
import { validate } from '../../../src/validation/validate.ts';
import { bytes, element, EXPLICIT, file, IDENTITY, item, metaOf, type Part, tag, u16, u32 } from './bytes.ts';
import { aboutFile, brief, fileFindings } from './findings-of.ts';

const NAME = element('00100010', 'PN', 'A^B');
const ID = element('00100020', 'LO', '12');
const GOOD = file([...IDENTITY, NAME, ID]);
const explicit = (of: string, vr: string, ...rest: readonly number[]): Part =>
  bytes(
    tag(of),
    [...vr].map((one) => one.charCodeAt(0)),
    rest,
  );
const delimited = (itemLength: number, endLength: number): Part =>
  bytes(
    explicit('00081140', 'SQ', 0, 0, ...u32(0xffffffff)),
    bytes(tag('FFFEE000'), u32(0xffffffff), element('00081150', 'UI', '1.2'), tag('FFFEE00D'), u32(itemLength)),
    bytes(tag('FFFEE0DD'), u32(endLength)),
  );

const BROKEN: readonly (readonly [string, Uint8Array])[] = [
  ['error element-order PatientName', file([...IDENTITY, ID, NAME])],
  ['error element-duplicate PatientName', file([...IDENTITY, NAME, NAME, ID])],
  ['error element-duplicate PatientName', file([...IDENTITY, NAME, ID, NAME])],
  [
    'error element-order ReferencedImageSequence[1].ReferencedSOPClassUID',
    file([
      ...IDENTITY,
      element('00081140', 'SQ', [
        ...item(element('00081150', 'UI', '1.2'), element('00081155', 'UI', '1.2')),
        ...item(element('00081155', 'UI', '1.2'), element('00081150', 'UI', '1.2')),
      ]),
    ]),
  ],
  ['error odd-length PatientID', file([...IDENTITY, NAME, element('00100020', 'LO', [65, 66, 67])])],
  [
    'error reserved-bytes 00091001',
    file([...IDENTITY, element('00090010', 'LO', 'ME'), explicit('00091001', 'OB', 1, 0, ...u32(2), 0, 0), NAME]),
  ],
  ['error delimiter-length ReferencedImageSequence[0]', file([...IDENTITY, delimited(4, 0)])],
  ['error delimiter-length ReferencedImageSequence[0]', file([...IDENTITY, delimited(0, 4)])],
  [
    'error item-length ReferencedImageSequence[0]',
    file([...IDENTITY, element('00081140', 'SQ', [...tag('FFFEE000'), ...u32(100), ...element('00081150', 'UI', '1.2')])]),
  ],
  ['error vr PatientID', file([...IDENTITY, NAME, bytes(tag('00100020'), [0x5a, 0x5a, 0, 0], u32(2), [65, 66])])],
  ['error vr PatientID', file([...IDENTITY, NAME, bytes(tag('00100020'), u32(2), [65, 66])])],
  ['error meta-group-length FileMetaInformationGroupLength', file([...IDENTITY, NAME], { groupLength: 10 })],
  ['error meta-version FileMetaInformationVersion', file([...IDENTITY, NAME], { version: [1, 0] })],
  ['error meta-sop-class MediaStorageSOPClassUID', file([...IDENTITY, NAME], { sopClass: '1.2.840.10008.5.1.4.1.1.4' })],
  ['error meta-sop-instance MediaStorageSOPInstanceUID', file([...IDENTITY, NAME], { instance: '1.2.9' })],
  ['error transfer-syntax TransferSyntaxUID', file([...IDENTITY, NAME], { syntax: '1.2.840.10008.5.1.4.1.1.2' })],
  ['warning transfer-syntax TransferSyntaxUID', file([...IDENTITY, NAME], { syntax: '1.2.840.10008.1.2.4.999' })],
  ['error transfer-syntax-encoding TransferSyntaxUID', file([...IDENTITY, NAME], { syntax: '1.2.840.10008.1.2' })],
  ['warning unexpected 00020099', file([...IDENTITY, NAME], { more: [element('00020099', 'LO', 'x')] })],
  ['error missing PrivateInformation', file([...IDENTITY, NAME], { more: [element('00020100', 'UI', '1.2')] })],
  ['error file-prefix', bytes(metaOf({}), ...IDENTITY, NAME)],
  ['error meta-missing', bytes(new Uint8Array(128), [0x44, 0x49, 0x43, 0x4d], ...IDENTITY, NAME)],
  ['warning meta-missing', bytes(...IDENTITY, NAME)],
];

describe('the encoding of a file', () => {
  it('is right where nothing is wrong', async () => {
    expect(await fileFindings(GOOD)).toEqual([]);
    expect(await fileFindings(file([...IDENTITY, delimited(0, 0)]))).toEqual([]);
    const right = bytes(element('00080000', 'UL', u32(IDENTITY[0]?.length ?? 0)), element('00080016', 'UI', '1.2.840.10008.5.1.4.1.1.2'));
    expect((await fileFindings(file([right, NAME]))).map(brief)).toEqual(['warning retired 00080000']);
  });

  it.each(BROKEN)('%s', async (expected, input) => {
    const findings = await fileFindings(input);
    expect(findings.map(brief)).toContain(expected);
    expect(findings.map(brief)).toEqual([expected]);
  });

  it('counts group lengths against the bytes that follow in the group', async () => {
    const group = bytes(element('00080000', 'UL', u32(7)), ...IDENTITY);
    expect((await fileFindings(file([group, NAME]))).map(brief)).toEqual(['warning retired 00080000', 'warning group-length 00080000']);
  });

  it('names the offset', async () => {
    const input = file([...IDENTITY, ID, NAME]);
    const [finding] = await fileFindings(input);
    const offset = Number(/offset (\d+)/.exec(finding?.message ?? '')?.[1]);
    expect([...input.subarray(offset, offset + 4)]).toEqual(tag('00100010'));
    expect(finding).toMatchObject({ tag: '00100010', code: 'consistency', rule: 'element-order' });
  });

  it('says required File Meta Information that is absent or empty', async () => {
    const empty = file([...IDENTITY, NAME], { instance: '' });
    expect((await fileFindings(empty)).map(brief)).toEqual(['error empty MediaStorageSOPInstanceUID']);
    const only = bytes(new Uint8Array(128), [0x44, 0x49, 0x43, 0x4d], element('00020010', 'UI', EXPLICIT), ...IDENTITY, NAME);
    expect((await fileFindings(only)).map(brief)).toEqual([
      'error missing FileMetaInformationGroupLength',
      'error missing FileMetaInformationVersion',
      'error missing MediaStorageSOPClassUID',
      'error missing MediaStorageSOPInstanceUID',
      'error missing ImplementationClassUID',
    ]);
  });

  it('takes Explicit VR Big Endian for retired', async () => {
    const big = bytes([0, 0x10, 0, 0x10, 0x50, 0x4e, 0, 2, 65, 66]);
    const input = bytes(file([], { syntax: '1.2.840.10008.1.2.2' }), big);
    expect((await fileFindings(input)).map(brief)).toContain('warning retired TransferSyntaxUID');
  });

  it('is no matter of a data set that was not read, of a copy, or of an element that was mended', async () => {
    const { dataset } = readDicom(file([...IDENTITY, NAME, element('00100020', 'LO', [65, 66, 67])], { instance: '1.2.9' }));
    const rules = async (of: object): Promise<string[]> => aboutFile((await validate(of)).findings).map(brief);
    expect(await rules(dataset)).toEqual(['error odd-length PatientID', 'error meta-sop-instance MediaStorageSOPInstanceUID']);
    expect(await rules({ ...dataset })).toEqual([]);
    expect(await rules(structuredClone(dataset))).toEqual([]);
    dataset.PatientID = 'AB';
    dataset.SOPInstanceUID = '1.2.9';
    expect(await rules(dataset)).toEqual([]);
  });

  it('keeps 1,000 of a rule and counts the rest, in time', async () => {
    const odd = Array.from({ length: 5000 }, (_, index) => bytes(tag('0009').slice(0, 2), u16(0x1000 + index), [0x4c, 0x4f], u16(1), [65]));
    const start = performance.now();
    const findings = await fileFindings(file([...IDENTITY, element('00090010', 'LO', 'ME'), ...odd]));
    const lengths = findings.filter((finding) => finding.code === 'consistency' && finding.rule === 'odd-length');
    expect(lengths.length).toBe(1000);
    expect(lengths.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    const twice = Array.from({ length: 60_000 }, () => element('00080000', 'UL', u32(1)));
    expect((await fileFindings(file([...twice]))).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('gives the transfer syntax of the file', async () => {
    expect((await validate(readDicom(GOOD).dataset)).transferSyntaxUID).toBe(EXPLICIT);
  });
});
