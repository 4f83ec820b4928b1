/** What a file was like that a data set was read from: the encoding of its elements, its meta information, its pixel data. */
import { keyOfTag } from '../../dataset/dictionary.ts';
import { type EncodingNote, type FileFacts, stillHolds } from '../../dataset/file-facts.ts';
import { plain } from '../add-findings.ts';
import type { Scope } from '../scope.ts';
import { sectionUrl } from '../standard-url.ts';
import { checkMeta } from './check-meta.ts';
import { checkPixelFile } from './check-pixel-file.ts';
import { addBreach } from './file-rules.ts';

function pathOf({ steps, tag }: EncodingNote): string {
  const around = steps.map(({ sequence, index }) => `${sequence}[${index}]`).join('.');
  if (tag === null || tag.startsWith('FFFE')) return around;
  const key = keyOfTag(tag);
  return around === '' ? key : `${around}.${key}`;
}

function addNote(root: Scope, note: EncodingNote): void {
  const { rule, severity, tag, offset, count } = note;
  const path = pathOf(note);
  const message = `${note.message} (offset ${offset})`;
  if (rule === 'value-representation') {
    const expected = (tag === null ? undefined : root.run.dictionary.byTag(tag)?.vr) ?? 'a Value Representation of PS3.5';
    const url = sectionUrl(root.run.edition, 5, 'sect_6.2');
    root.run.out.add({ code: 'vr', ...plain(severity, path, tag, message), url, count, value: '', expected });
  } else if (rule === 'group-length-retired') {
    const url = sectionUrl(root.run.edition, 5, 'sect_7.2');
    root.run.out.add({ code: 'retired', ...plain(severity, path, tag, message), url, count });
  } else addBreach(root, { rule, severity, path, tag, message, count });
}

/** Checks the file of a data set; elements that were changed since are left alone. */
export function checkFile(root: Scope, facts: FileFacts): void {
  for (const note of facts.notes) if (stillHolds(root.item, note)) addNote(root, note);
  checkMeta(root, facts);
  checkPixelFile(root, facts);
}
