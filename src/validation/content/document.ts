/** The document as a whole: verification, attestors, entries of a procedure log (PS3.3 C.17.2, A.35.7). */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import { addBreach, childrenOf, listOf, textOf } from './tree.ts';
import * as say from './wording.ts';

function verification(root: Scope): void {
  const { item } = root;
  if (textOf(item, 'VerificationFlag') !== 'VERIFIED' || textOf(item, 'CompletionFlag') !== 'PARTIAL') return;
  const breach = { path: 'VerificationFlag', tag: '0040A493', message: say.verifiedPartial, related: ['CompletionFlag'] };
  addBreach(root, { rule: 'sr-verified-partial', section: 'sect_C.17.2', ...breach });
}

/** A person name in one form: components without empty ones at the end, without case. */
function nameOf(item: Item, keyword: string): string | null {
  const value = read(item, keyword);
  const text = typeof value === 'object' && value !== null ? read(value, 'Alphabetic') : value;
  if (typeof text !== 'string') return null;
  const name = (text.split('=')[0] ?? '').replace(/[\^\s]+$/, '').toUpperCase();
  return name === '' ? null : name;
}

function codeOf(item: Item, keyword: string): string | null {
  const [code] = listOf(item, keyword);
  return isItem(code) ? `${textOf(code, 'CodeValue')} ${textOf(code, 'CodingSchemeDesignator')}` : null;
}

/** Who verifies a document is no attestor besides (PS3.3 C.17.2.5). Names may be those of two people, unless their codes are one. */
function attestors(root: Scope): void {
  if (read(root.item, 'ParticipantSequence') === undefined) return;
  const verifying = new Map<string, { readonly path: string; readonly code: string | null }>();
  for (const [index, observer] of listOf(root.item, 'VerifyingObserverSequence').entries()) {
    const name = isItem(observer) ? nameOf(observer, 'VerifyingObserverName') : null;
    if (name === null || !isItem(observer)) continue;
    const path = `VerifyingObserverSequence[${index}].VerifyingObserverName`;
    verifying.set(name, { path, code: codeOf(observer, 'VerifyingObserverIdentificationCodeSequence') });
  }
  if (verifying.size === 0) return;
  for (const [index, participant] of listOf(root.item, 'ParticipantSequence').entries()) {
    if (!isItem(participant) || textOf(participant, 'ParticipationType') !== 'ATTEST') continue;
    const name = nameOf(participant, 'PersonName');
    const verifier = name === null ? undefined : verifying.get(name);
    const code = codeOf(participant, 'PersonIdentificationCodeSequence');
    if (verifier === undefined || (verifier.code !== null && code !== null && verifier.code !== code)) continue;
    const breach = { path: `ParticipantSequence[${index}].PersonName`, tag: '0040A123', related: [verifier.path] };
    const message = say.attestorVerifies;
    addBreach(root, { rule: 'sr-attestor-verifies', section: 'sect_C.17.2.5', ...breach, message, severity: 'warning' });
  }
}

const DATE_TIME = /^(\d{4,14})(?:\.(\d{1,6}))?([+-]\d{4})?$/;

/** True when a time is surely before another: what is less precise, or has another offset than the other, is compared as far as both go. */
function isBefore(one: string, other: string): boolean {
  const [, digits = '', fraction = '', offset = ''] = DATE_TIME.exec(one) ?? [];
  const [, otherDigits = '', otherFraction = '', otherOffset = ''] = DATE_TIME.exec(other) ?? [];
  if (digits === '' || otherDigits === '') return false;
  if (offset !== otherOffset) {
    if (offset === '' || otherOffset === '' || digits.length < 12 || otherDigits.length < 12) return false;
    return minutes(digits, offset) < minutes(otherDigits, otherOffset);
  }
  const length = Math.min(digits.length, otherDigits.length);
  if (length < 14 || digits !== otherDigits) return digits.slice(0, length) < otherDigits.slice(0, length);
  const places = Math.min(fraction.length, otherFraction.length);
  return fraction.slice(0, places) < otherFraction.slice(0, places);
}

function minutes(digits: string, offset: string): number {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const local = Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(8, 10), part(10, 12)) / 60_000;
  const ahead = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? local + ahead : local - ahead;
}

/** Entries of a procedure log have a time and come in the order of their times (PS3.3 A.35.7.3.1.2). */
function log(root: Scope): void {
  const section = 'sect_A.35.7.3.1.2';
  const tag = '0040A032';
  let before: { readonly time: string; readonly path: string } | null = null;
  for (const [index, entry] of childrenOf(root.item).entries()) {
    if (!isItem(entry) || textOf(entry, 'RelationshipType') !== 'CONTAINS') continue;
    const path = `ContentSequence[${index}].ObservationDateTime`;
    const time = textOf(entry, 'ObservationDateTime');
    if (time === null) {
      addBreach(root, { rule: 'sr-log-time', section, path, tag, message: say.noLogTime, related: [] });
      continue;
    }
    if (before !== null && isBefore(time, before.time))
      addBreach(root, { rule: 'sr-log-order', section, path, tag, message: say.logOrder, related: [before.path] });
    else before = { time, path };
  }
}

/** Rules of the document that its content does not enter into. */
export function checkDocument(root: Scope): void {
  verification(root);
  attestors(root);
  if (root.run.owner.name === 'ProcedureLog') log(root);
}
