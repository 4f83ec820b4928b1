/** Evidence of reports: what their content refers to is listed. */
import { addConsistency } from './add-findings.ts';
import { isItem } from './check-items.ts';
import { read } from './lookup.ts';
import type { Item, Scope } from './scope.ts';
import * as say from './wording.ts';

/** Deepest level of Content Items whose references are followed. */
const MAX_CONTENT_DEPTH = 256;

const EVIDENCE = ['CurrentRequestedProcedureEvidenceSequence', 'PertinentOtherEvidenceSequence'];

function listOf(item: Item, keyword: string): readonly unknown[] {
  const value = read(item, keyword);
  return Array.isArray(value) ? value : NONE;
}

const NONE: readonly unknown[] = [];

function evidenceOf(root: Item): Set<string> {
  const listed = new Set<string>();
  for (const keyword of EVIDENCE)
    for (const study of listOf(root, keyword).filter(isItem))
      for (const series of listOf(study, 'ReferencedSeriesSequence').filter(isItem))
        for (const sop of listOf(series, 'ReferencedSOPSequence').filter(isItem)) {
          const uid = read(sop, 'ReferencedSOPInstanceUID');
          if (typeof uid === 'string') listed.add(uid);
        }
  return listed;
}

/** A Content Item with the way to it, which is written out for a finding alone. */
interface Content {
  readonly item: Item;
  readonly parent: Content | null;
  readonly index: number;
  readonly depth: number;
}

function pathOf(content: Content): string {
  const own = `ContentSequence[${content.index}]`;
  return content.parent === null ? own : `${pathOf(content.parent)}.${own}`;
}

/** Instances that the content of a report refers to are listed as evidence (PS3.3 C.17.2.3). */
function checkEvidence(root: Scope): void {
  let listed: Set<string> | null = null;
  const open: Content[] = [];
  const push = (item: Item, parent: Content | null): void => {
    const depth = parent === null ? 0 : parent.depth + 1;
    const children = listOf(item, 'ContentSequence');
    if (depth >= MAX_CONTENT_DEPTH) return;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (isItem(child)) open.push({ item: child, parent, index, depth });
    }
  };
  push(root.item, null);
  const visited = new Set<object>();
  for (let at = 0; at < open.length; at++) {
    const content = open[at];
    if (content === undefined || visited.has(content.item)) continue;
    visited.add(content.item);
    const references = listOf(content.item, 'ReferencedSOPSequence');
    for (let index = 0; index < references.length; index++) {
      const sop = references[index];
      const uid = isItem(sop) ? read(sop, 'ReferencedSOPInstanceUID') : undefined;
      if (typeof uid !== 'string' || uid === '') continue;
      listed ??= evidenceOf(root.item);
      if (listed.has(uid)) continue;
      addConsistency(root, {
        rule: 'sr-evidence',
        path: `${pathOf(content)}.ReferencedSOPSequence[${index}].ReferencedSOPInstanceUID`,
        tag: '00081155',
        message: say.noEvidence,
        related: EVIDENCE,
      });
    }
    push(content.item, content);
  }
}

/** Checks the evidence of an instance of an IOD. */
export function checkConsistency(root: Scope): void {
  if (root.plan.slots.has('PertinentOtherEvidenceSequence') && root.plan.slots.has('ContentSequence')) checkEvidence(root);
}
