/** Evidence of a report: what its content refers to is listed, once, in its place; key objects list nothing else (PS3.3 C.17.2, C.17.6.2). */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import { addBreach, type Content, listOf, pathOf, textOf } from './tree.ts';
import * as say from './wording.ts';

const CURRENT = 'CurrentRequestedProcedureEvidenceSequence';
const OTHER = 'PertinentOtherEvidenceSequence';
const EVIDENCE = [CURRENT, OTHER] as const;
/** Other sequences that name documents by Study and Series. */
const DOCUMENTS = ['PredecessorDocumentsSequence', 'IdenticalDocumentsSequence'] as const;
const INSTANCE = '00081155';
/** Root of Clinical Document Architecture and other HL7 documents: they are no Composite SOP Instances (PS3.3 C.12.1.1.6). */
const HL7 = '2.16.840.1.113883.';

/** An entry of a sequence that names SOP Instances by Study and Series. */
interface Listed {
  readonly uid: string;
  readonly sopClass: string | null;
  readonly study: string | null;
  readonly series: string | null;
  readonly sequence: string;
  readonly at: readonly [study: number, series: number, instance: number];
}

function pathOfListed({ sequence, at: [study, series, instance] }: Listed): string {
  return `${sequence}[${study}].ReferencedSeriesSequence[${series}].ReferencedSOPSequence[${instance}].ReferencedSOPInstanceUID`;
}

function* instancesOf(root: Item, sequence: string): Generator<Listed> {
  for (const [s, study] of listOf(root, sequence).entries()) {
    if (!isItem(study)) continue;
    const studyUid = textOf(study, 'StudyInstanceUID');
    for (const [r, series] of listOf(study, 'ReferencedSeriesSequence').entries()) {
      if (!isItem(series)) continue;
      const seriesUid = textOf(series, 'SeriesInstanceUID');
      for (const [i, sop] of listOf(series, 'ReferencedSOPSequence').entries()) {
        const uid = isItem(sop) ? textOf(sop, 'ReferencedSOPInstanceUID') : null;
        if (uid === null || !isItem(sop)) continue;
        const sopClass = textOf(sop, 'ReferencedSOPClassUID');
        yield { uid, sopClass, study: studyUid, series: seriesUid, sequence, at: [s, r, i] };
      }
    }
  }
}

/** Sequences of Items inside a Content Item that name one SOP Instance each (PS3.3 C.18.3, C.18.4). */
const WITHIN = ['ReferencedSOPSequence', 'ReferencedRealWorldValueMappingInstanceSequence'] as const;

/** The evidence that a document lists, and what is looked up in it. */
export class Evidence {
  readonly #root: Scope;
  readonly #own: string | null;
  /** Key Object Document Module: its evidence is what it refers to, and nothing else. */
  readonly #key: boolean;
  readonly #listed = new Map<string, Listed>();
  readonly #referenced = new Set<string>();

  constructor(root: Scope) {
    this.#root = root;
    this.#own = textOf(root.item, 'SOPInstanceUID');
    this.#key = !root.plan.slots.has(OTHER);
    for (const sequence of EVIDENCE) for (const listed of instancesOf(root.item, sequence)) this.#list(listed);
  }

  #breach(rule: string, path: string, message: string, related: readonly string[], more: { tag?: string; section?: string } = {}): void {
    const { tag = INSTANCE, section = this.#key ? 'sect_C.17.6.2' : 'sect_C.17.2.3' } = more;
    addBreach(this.#root, { rule, section, path, tag, message, related });
  }

  #list(listed: Listed): void {
    const { uid } = listed;
    if (uid === this.#own) this.#breach('sr-of-itself', pathOfListed(listed), say.ofItself, ['SOPInstanceUID']);
    const before = this.#listed.get(uid);
    if (before === undefined) {
      this.#listed.set(uid, listed);
      return;
    }
    if (before.sequence !== listed.sequence)
      this.#breach('sr-evidence-twice', pathOfListed(listed), say.evidenceTwice, [pathOfListed(before)]);
    else if (before.study !== listed.study || before.series !== listed.series)
      this.#breach('sr-evidence-place', pathOfListed(listed), say.evidencePlaces, [pathOfListed(before)], { section: 'sect_C.17.2.1' });
  }

  /** What a Content Item refers to, presentation states and mappings that accompany an image with it. */
  refer(content: Content): void {
    const [reference] = listOf(content.item, 'ReferencedSOPSequence');
    if (!isItem(reference)) return;
    const path = 'ReferencedSOPSequence[0]';
    this.#look(content, reference, path);
    for (const keyword of WITHIN)
      for (const [index, sop] of listOf(reference, keyword).entries())
        if (isItem(sop)) this.#look(content, sop, `${path}.${keyword}[${index}]`);
  }

  #look(content: Content, sop: Item, path: string): void {
    const uid = textOf(sop, 'ReferencedSOPInstanceUID');
    const sopClass = textOf(sop, 'ReferencedSOPClassUID');
    if (uid === null || sopClass?.startsWith(HL7)) return;
    this.#referenced.add(uid);
    const listed = this.#listed.get(uid);
    const at = (keyword: string): string => pathOf(content, `${path}.${keyword}`);
    if (listed === undefined) {
      // That a key object lists nothing at all is said by its table.
      if (this.#key && listOf(this.#root.item, CURRENT).length === 0) return;
      const message = this.#key ? say.noKeyEvidence : say.noEvidence;
      this.#breach('sr-evidence', at('ReferencedSOPInstanceUID'), message, this.#key ? [CURRENT] : EVIDENCE);
      return;
    }
    if (sopClass === null || listed.sopClass === null || sopClass === listed.sopClass) return;
    const message = say.evidenceClass(listed.sopClass);
    this.#breach('sr-evidence-class', at('ReferencedSOPClassUID'), message, [pathOfListed(listed)], { tag: '00081150' });
  }

  /** After the content: what the document lists besides it. */
  finish(): void {
    if (this.#key) {
      for (const [uid, listed] of this.#listed) {
        if (this.#referenced.has(uid) || uid === this.#own) continue;
        this.#breach('sr-evidence-unreferenced', pathOfListed(listed), say.notReferenced, ['ContentSequence']);
      }
    }
    const documents = new Set<string>();
    for (const sequence of DOCUMENTS) {
      for (const listed of instancesOf(this.#root.item, sequence)) {
        documents.add(listed.uid);
        if (listed.uid === this.#own) {
          const section = this.#key ? 'sect_C.17.6.2' : 'sect_C.17.2';
          this.#breach('sr-of-itself', pathOfListed(listed), say.ofItself, ['SOPInstanceUID'], { section });
        }
      }
    }
    this.#duplicates();
    this.#others(documents);
  }

  /** Duplicates of a document stand in other Studies; a key object has one in each Study that it refers to (PS3.3 C.17.2.2, C.17.6.2.1). */
  #duplicates(): void {
    const { item } = this.#root;
    const own = textOf(item, 'StudyInstanceUID');
    const duplicates = new Set<string>();
    for (const [index, study] of listOf(item, 'IdenticalDocumentsSequence').entries()) {
      const uid = isItem(study) ? textOf(study, 'StudyInstanceUID') : null;
      if (uid === null) continue;
      duplicates.add(uid);
      if (uid !== own) continue;
      const path = `IdenticalDocumentsSequence[${index}].StudyInstanceUID`;
      const breach = { section: 'sect_C.17.2.2', tag: '0020000D', path, message: say.duplicateInStudy, related: ['StudyInstanceUID'] };
      addBreach(this.#root, { rule: 'sr-duplicate-study', ...breach });
    }
    // That it has duplicates at all is asked for by the table.
    if (!this.#key || own === null || duplicates.size === 0) return;
    const studies = new Map<string, number>();
    for (const [index, study] of listOf(item, CURRENT).entries()) {
      const uid = isItem(study) ? textOf(study, 'StudyInstanceUID') : null;
      if (uid !== null && !studies.has(uid)) studies.set(uid, index);
    }
    if (!studies.has(own)) return;
    for (const [uid, index] of studies) {
      if (uid === own || duplicates.has(uid)) continue;
      const related = [`${CURRENT}[${index}].StudyInstanceUID`];
      const more = { tag: '0040A525', section: 'sect_C.17.6.2.1' };
      this.#breach('sr-duplicate-missing', 'IdenticalDocumentsSequence', say.noDuplicate(uid), related, more);
    }
  }

  /** Referenced Instance Sequence names what no other sequence does (PS3.3 C.17.2). */
  #others(documents: ReadonlySet<string>): void {
    if (this.#key) return;
    for (const [index, sop] of listOf(this.#root.item, 'ReferencedInstanceSequence').entries()) {
      const uid = isItem(sop) ? read(sop, 'ReferencedSOPInstanceUID') : undefined;
      if (typeof uid !== 'string') continue;
      const path = `ReferencedInstanceSequence[${index}].ReferencedSOPInstanceUID`;
      if (uid === this.#own) this.#breach('sr-of-itself', path, say.ofItself, ['SOPInstanceUID'], { section: 'sect_C.17.2' });
      else if (this.#listed.has(uid) || documents.has(uid))
        this.#breach('sr-referenced-instance', path, say.referencedElsewhere, [...EVIDENCE, ...DOCUMENTS], { section: 'sect_C.17.2' });
    }
  }
}
