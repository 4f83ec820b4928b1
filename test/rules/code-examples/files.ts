/** Examples of the rules of files: encoding of elements and File Meta Information, as the elements that are written. */
import { bytes, CT, element, EXPLICIT, file, IDENTITY, type Meta, metaOf, type Part, tag, text, u32 } from '../../validation/file/bytes.ts';
import { fileFindings } from '../../validation/file/findings-of.ts';
import type { Case, CodeExample } from './form.ts';

/** Bytes with the words that tell them. */
interface Spelled {
  readonly says: string;
  readonly part: Part;
}

const shownTag = (of: string): string => `(${of.slice(0, 4)},${of.slice(4)})`;
/** An element; `length` where another is written than the value has. */
const spelled = (of: string, vr: string, value: string, length?: number): Spelled => ({
  says: `${shownTag(of)} ${vr} '${value}'${length === undefined ? '' : ` of length ${length}`}`,
  part: element(of, vr, value, length),
});
const odd = (of: string, vr: string, value: string): Spelled => ({
  says: `${shownTag(of)} ${vr} '${value}' of length ${value.length}`,
  part: element(
    of,
    vr,
    [...value].map((letter) => letter.charCodeAt(0)),
  ),
});

const fileCase = (says: string, made: Uint8Array): Case => ({ shown: says, findings: () => fileFindings(made) });

/** A file with File Meta Information, UIDs of the instance, and these elements. */
const elements = (...all: Spelled[]): Case =>
  fileCase(all.map(({ says }) => says).join(', '), file([...IDENTITY, ...all.map(({ part }) => part)]));
/** The same with one thing in its File Meta Information. */
const meta = (says: string, of: Meta): Case => fileCase(says, file([...IDENTITY, NAME.part], of));

const NAME = spelled('00100010', 'PN', 'A^B');
const ID = spelled('00100020', 'LO', '12');
const NESTED = element('00081150', 'UI', '1.2');
const images = (says: string, part: Part): Spelled => ({ says: `(0008,1140) SQ with ${says}`, part });
/** A sequence and an Item of undefined length, with the lengths that their delimitations have. */
const delimited = (itemEnd: number, sequenceEnd: number): Spelled =>
  images(
    `delimitations of length ${itemEnd} and ${sequenceEnd}`,
    bytes(
      tag('00081140'),
      [0x53, 0x51, 0, 0],
      u32(0xffffffff),
      bytes(tag('FFFEE000'), u32(0xffffffff), NESTED, tag('FFFEE00D'), u32(itemEnd)),
      bytes(tag('FFFEE0DD'), u32(sequenceEnd)),
    ),
  );
const itemOf = (length: number): Spelled =>
  images(
    `an Item of ${NESTED.length} bytes whose length says ${length}`,
    element('00081140', 'SQ', [...tag('FFFEE000'), ...u32(length), ...NESTED]),
  );
const reserved = (value: number): Spelled => ({
  says: `(0009,0010) LO 'ME', (0009,1001) OB with ${value}, 0 in the reserved bytes`,
  part: bytes(element('00090010', 'LO', 'ME'), tag('00091001'), [0x4f, 0x42, value, 0], u32(2), [0, 0]),
});
/** Group 0010 with its length. */
const grouped = (length: number): Spelled => ({
  says: `(0010,0000) UL ${length}, ${ID.says}`,
  part: bytes(element('00100000', 'UL', u32(length)), ID.part),
});
const PREAMBLE = bytes(new Uint8Array(128), text('DICM'));
const implicit = (of: string, value: readonly number[]): Part => bytes(tag(of), u32(value.length), value);
const implicitMeta = bytes(
  implicit('00020001', [0, 1]),
  implicit('00020002', text(CT, 'UI')),
  implicit('00020003', text('1.2.3', 'UI')),
  implicit('00020010', text(EXPLICIT, 'UI')),
  implicit('00020012', text('1.2.4', 'UI')),
);
const whole = elements(NAME, ID);
const right = meta('as it is to be', {});

export const fileExamples: readonly CodeExample[] = [
  {
    rule: 'element-order',
    section: 'PS3.5 7.1',
    says: 'Tags increase in a Data Set or Item',
    path: 'PatientName',
    pass: whole,
    fail: elements(ID, NAME),
  },
  {
    rule: 'element-duplicate',
    section: 'PS3.5 7.1',
    says: 'An element stands once in a Data Set or Item',
    path: 'PatientName',
    pass: whole,
    fail: elements(NAME, NAME, ID),
  },
  {
    rule: 'odd-length',
    section: 'PS3.5 7.1.1',
    says: 'The length of a value is even',
    path: 'PatientID',
    pass: elements(NAME, odd('00100020', 'LO', '1234')),
    fail: elements(NAME, odd('00100020', 'LO', '123')),
  },
  {
    rule: 'item-length',
    section: 'PS3.5 7.5.1',
    says: 'An Item is no longer than its sequence',
    path: 'ReferencedImageSequence[0]',
    pass: elements(itemOf(NESTED.length)),
    fail: elements(itemOf(100)),
  },
  {
    rule: 'reserved-bytes',
    section: 'PS3.5 7.1.2',
    says: 'The reserved bytes behind a Value Representation are zero',
    path: '00091001',
    pass: elements(reserved(0)),
    fail: elements(reserved(1)),
  },
  {
    rule: 'delimiter-length',
    section: 'PS3.5 7.5.1',
    says: 'Delimitations have no length',
    path: 'ReferencedImageSequence[0]',
    pass: elements(delimited(0, 0)),
    fail: elements(delimited(4, 0)),
  },
  {
    rule: 'group-length',
    section: 'PS3.5 7.2',
    says: 'A group length counts the bytes that follow in its group; that it is there at all is `retired`',
    severity: 'warning',
    path: '00100000',
    pass: elements(grouped(ID.part.length)),
    fail: elements(grouped(2)),
  },
  {
    rule: 'file-prefix',
    section: 'PS3.10 7.1',
    says: 'A file begins with a preamble of 128 bytes and DICM',
    path: '',
    pass: right,
    fail: fileCase('without preamble and DICM', bytes(metaOf({}), ...IDENTITY, NAME.part)),
  },
  {
    rule: 'meta-missing',
    section: 'PS3.10 7.1',
    says: 'Behind DICM stands File Meta Information',
    path: '',
    pass: right,
    fail: fileCase('without File Meta Information', bytes(PREAMBLE, ...IDENTITY, NAME.part)),
  },
  {
    rule: 'meta-missing',
    section: 'PS3.10 7.1',
    says: 'A data set alone is no file',
    severity: 'warning',
    path: '',
    pass: right,
    fail: fileCase('without preamble, DICM and File Meta Information', bytes(...IDENTITY, NAME.part)),
  },
  {
    rule: 'meta-encoding',
    section: 'PS3.10 7.1',
    says: 'File Meta Information stands in Explicit VR Little Endian',
    path: '',
    pass: right,
    fail: fileCase(
      'in Implicit VR Little Endian',
      bytes(PREAMBLE, implicit('00020000', u32(implicitMeta.length)), implicitMeta, ...IDENTITY, NAME.part),
    ),
  },
  {
    rule: 'meta-group-length',
    section: 'PS3.10 7.1',
    says: 'File Meta Information Group Length counts the bytes that follow in the group',
    path: 'FileMetaInformationGroupLength',
    pass: right,
    fail: meta('a length of 10', { groupLength: 10 }),
  },
  {
    rule: 'meta-version',
    section: 'PS3.10 7.1',
    says: 'The version is 00, 01',
    path: 'FileMetaInformationVersion',
    pass: right,
    fail: meta('version 01, 00', { version: [1, 0] }),
  },
  {
    rule: 'meta-sop-class',
    section: 'PS3.10 7.1',
    says: 'The SOP Class is that of the data set',
    path: 'MediaStorageSOPClassUID',
    pass: meta(`${CT}, as in the data set`, { sopClass: CT }),
    fail: meta('1.2.840.10008.5.1.4.1.1.4', { sopClass: '1.2.840.10008.5.1.4.1.1.4' }),
  },
  {
    rule: 'meta-sop-instance',
    section: 'PS3.10 7.1',
    says: 'The SOP Instance is that of the data set',
    path: 'MediaStorageSOPInstanceUID',
    pass: meta('1.2.3, as in the data set', { instance: '1.2.3' }),
    fail: meta('1.2.9', { instance: '1.2.9' }),
  },
  {
    rule: 'transfer-syntax',
    section: 'PS3.5 10',
    says: 'The Transfer Syntax UID is that of a transfer syntax',
    path: 'TransferSyntaxUID',
    pass: meta(EXPLICIT, { syntax: EXPLICIT }),
    fail: meta(`${CT}, a SOP Class`, { syntax: CT }),
  },
  {
    rule: 'transfer-syntax',
    section: 'PS3.5 10',
    says: "One of the standard's root is one that this edition has",
    severity: 'warning',
    path: 'TransferSyntaxUID',
    pass: meta(EXPLICIT, { syntax: EXPLICIT }),
    fail: meta('1.2.840.10008.1.2.4.999', { syntax: '1.2.840.10008.1.2.4.999' }),
  },
  {
    rule: 'transfer-syntax-encoding',
    section: 'PS3.5 A',
    says: 'The data set is encoded as its transfer syntax says',
    path: 'TransferSyntaxUID',
    pass: meta(`${EXPLICIT}, and elements have a Value Representation`, { syntax: EXPLICIT }),
    fail: meta('1.2.840.10008.1.2, and elements have a Value Representation', { syntax: '1.2.840.10008.1.2' }),
  },
];
