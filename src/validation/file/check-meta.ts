/** File Meta Information (PS3.10 7.1): what it has, and whether it speaks of the data set behind it. */
import { transferSyntaxes } from '../../../generated/transfer-syntaxes.ts';
import type { FileFacts } from '../../dataset/file-facts.ts';
import { originalOf } from '../../dataset/originals.ts';
import { plain } from '../add-findings.ts';
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import { sectionUrl } from '../standard-url.ts';
import { uid as checkUid } from '../vr-text.ts';
import * as say from '../wording.ts';
import { addBreach } from './file-rules.ts';

const TRANSFER_SYNTAX: readonly [string, string] = ['TransferSyntaxUID', '00020010'];
const REQUIRED: readonly (readonly [keyword: string, tag: string])[] = [
  ['FileMetaInformationGroupLength', '00020000'],
  ['FileMetaInformationVersion', '00020001'],
  ['MediaStorageSOPClassUID', '00020002'],
  ['MediaStorageSOPInstanceUID', '00020003'],
  TRANSFER_SYNTAX,
  ['ImplementationClassUID', '00020012'],
];
const UIDS = ['MediaStorageSOPClassUID', 'MediaStorageSOPInstanceUID', 'TransferSyntaxUID', 'ImplementationClassUID'];
const NAME = 'File Meta Information';
const TABLE = 'table_7.1-1';

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const textIn = (item: Item, keyword: string): string | null => {
  const value = read(item, keyword);
  return typeof value === 'string' && value !== '' ? value.replace(/[ \0]+$/, '') : null;
};

function base(root: Scope, severity: 'error' | 'warning', keyword: string, tag: string, message: string): ReturnType<typeof plain> {
  const core = plain(severity, keyword, tag, message);
  return { ...core, module: NAME, table: TABLE, url: sectionUrl(root.run.edition, 10, TABLE) };
}

function checkPresence(root: Scope, meta: Item): void {
  const { out } = root.run;
  for (const [keyword, tag] of REQUIRED) {
    const value = read(meta, keyword);
    if (value === undefined) out.add({ code: 'missing', ...base(root, 'error', keyword, tag, say.missing('1', null)), type: '1' });
    else if (isBlank(value)) out.add({ code: 'empty', ...base(root, 'error', keyword, tag, say.empty('1', null)), type: '1' });
    else if (typeof value === 'string' && UIDS.includes(keyword)) {
      const expected = checkUid(value);
      if (expected === null) continue;
      const shown = say.shown(value);
      out.add({ code: 'vr', ...base(root, 'error', keyword, tag, say.representation(shown, expected)), type: '1', value: shown, expected });
    }
  }
  if (!isBlank(read(meta, 'PrivateInformationCreatorUID')) && read(meta, 'PrivateInformation') === undefined) {
    const condition = 'PrivateInformationCreatorUID is present';
    const core = base(root, 'error', 'PrivateInformation', '00020102', say.missing('1C', condition));
    out.add({ code: 'missing', ...core, type: '1C', condition, verdict: 'met' });
  }
  for (const key of Object.keys(meta))
    if (key.startsWith('0002')) out.add({ code: 'unexpected', ...base(root, 'warning', key, key, say.unknownTag) });
}

function checkVersion(root: Scope, meta: Item): void {
  const version = read(meta, 'FileMetaInformationVersion');
  if (!(version instanceof ArrayBuffer)) return;
  const [high = 0, low = 0, ...more] = new Uint8Array(version);
  if (version.byteLength >= 2 && more.length === 0 && (low & 1) === 1) return;
  const shown = [high, low].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('\\');
  const message = `Version 1 is the bit pattern 00\\01, two bytes; these are ${version.byteLength} that begin with ${shown}`;
  addBreach(root, { rule: 'meta-version', severity: 'error', path: 'FileMetaInformationVersion', tag: '00020001', message });
}

/** The file's SOP Class and Instance are those of its data set, unless that was changed since. */
function checkSame(root: Scope, meta: Item): void {
  for (const [rule, said, tag, keyword] of [
    ['meta-sop-class', 'MediaStorageSOPClassUID', '00020002', 'SOPClassUID'],
    ['meta-sop-instance', 'MediaStorageSOPInstanceUID', '00020003', 'SOPInstanceUID'],
  ] as const) {
    const outer = textIn(meta, said);
    const inner = textIn(root.item, keyword);
    if (outer === null || inner === null || outer === inner || originalOf(root.item, keyword) === undefined) continue;
    const message = `${say.shown(outer)}, and ${keyword} of the data set is ${say.shown(inner)}`;
    addBreach(root, { rule, severity: 'error', path: said, tag, message, related: [keyword] });
  }
}

const DICOM_ROOT = '1.2.840.10008.';
/** Where Transfer Syntaxes have never been (PS3.6 Annex A). */
const SOP_CLASSES = `${DICOM_ROOT}5.`;

function checkTransferSyntax(root: Scope, meta: Item): void {
  const given = textIn(meta, 'TransferSyntaxUID');
  if (given === null || checkUid(given) !== null) return;
  const [path, tag] = TRANSFER_SYNTAX;
  const known = Object.hasOwn(transferSyntaxes, given) ? transferSyntaxes[given] : undefined;
  if (known === undefined && given.startsWith(SOP_CLASSES)) {
    const message = `${given} is no Transfer Syntax: SOP Classes and what belongs to them have such UIDs`;
    addBreach(root, { rule: 'transfer-syntax', severity: 'error', path, tag, message });
  } else if (known?.retired) {
    root.run.out.add({ code: 'retired', ...base(root, 'warning', path, tag, `Transfer Syntax ${known.name} is retired`) });
  } else if (known === undefined && given.startsWith(DICOM_ROOT)) {
    // A newer edition may have it; the root is the standard's own, so that it is no private one.
    const message = `${given} is no Transfer Syntax of this edition, and its root is that of the standard`;
    addBreach(root, { rule: 'transfer-syntax', severity: 'warning', path, tag, message });
  }
}

export function checkMeta(root: Scope, { meta }: FileFacts): void {
  if (meta === null || !isItem(meta)) return;
  checkPresence(root, meta);
  checkVersion(root, meta);
  checkSame(root, meta);
  checkTransferSyntax(root, meta);
}
