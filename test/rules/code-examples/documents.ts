/** Examples of the rules of reports as documents: evidence, duplicates, verification, entries of a procedure log. */
import type { Attributes } from '../examples/form.ts';
import { type CodeExample, inIod, OWN, STUDY } from './form.ts';

const CT = '1.2.840.10008.5.1.4.1.1.2';
const MR = '1.2.840.10008.5.1.4.1.1.4';
const CURRENT = 'CurrentRequestedProcedureEvidenceSequence';
const OTHER = 'PertinentOtherEvidenceSequence';

const sop = (ReferencedSOPInstanceUID: string, ReferencedSOPClassUID = CT): Attributes => ({
  ReferencedSOPClassUID,
  ReferencedSOPInstanceUID,
});
const study = (StudyInstanceUID: string, SeriesInstanceUID: string, ...ReferencedSOPSequence: Attributes[]): Attributes => ({
  StudyInstanceUID,
  ReferencedSeriesSequence: [{ SeriesInstanceUID, ReferencedSOPSequence }],
});
const current = (...instances: Attributes[]): Attributes => ({ [CURRENT]: [study(STUDY, '2.25.2', ...instances)] });
const images = (...references: Attributes[]): Attributes => ({
  ContentSequence: references.map((reference) => ({
    RelationshipType: 'CONTAINS',
    ValueType: 'IMAGE',
    ReferencedSOPSequence: [reference],
  })),
});
const listed = (sequence: string, at = 0, index = 0): string =>
  `${sequence}[${at}].ReferencedSeriesSequence[0].ReferencedSOPSequence[${index}].ReferencedSOPInstanceUID`;
const REFERENCE = 'ContentSequence[0].ReferencedSOPSequence[0]';

const A = sop('2.25.10');
const B = sop('2.25.11');
const report = inIod('comprehensive-sr');
const keyObjects = inIod('key-object-selection-document');
/** Evidence of two Studies, and the content that refers to it. */
const twoStudies = { [CURRENT]: [study(STUDY, '2.25.2', A), study('2.25.3', '2.25.4', B)], ...images(A, B) };
const duplicate = (uid: string): Attributes => ({ IdenticalDocumentsSequence: [study(uid, '2.25.7', sop('2.25.20'))] });
const observer = { VerifyingObserverName: { Alphabetic: 'Doe^Jane' } };
const verified = (CompletionFlag: string): Attributes => ({ VerificationFlag: 'VERIFIED', CompletionFlag });
const attested = (name: string): Attributes => ({
  VerifyingObserverSequence: [observer],
  ParticipantSequence: [{ ParticipationType: 'ATTEST', PersonName: { Alphabetic: name } }],
});
const log = (...times: (string | undefined)[]): Attributes => ({
  ContentSequence: times.map((ObservationDateTime) => ({ RelationshipType: 'CONTAINS', ValueType: 'TEXT', ObservationDateTime })),
});

export const documentExamples: readonly CodeExample[] = [
  report(
    {
      rule: 'sr-evidence',
      section: 'PS3.3 C.17.2.3',
      says: 'An instance that the content refers to, or a presentation state or mapping with it, is listed as evidence',
      path: `${REFERENCE}.ReferencedSOPInstanceUID`,
    },
    { ...current(A), ...images(A) },
    { ...current(A), ...images(B) },
  ),
  keyObjects(
    {
      rule: 'sr-evidence',
      section: 'PS3.3 C.17.6.2',
      says: 'What a key object refers to is listed as current evidence',
      path: 'ContentSequence[1].ReferencedSOPSequence[0].ReferencedSOPInstanceUID',
    },
    { ...current(A, B), ...images(A, B) },
    { ...current(A), ...images(A, B) },
  ),
  keyObjects(
    {
      rule: 'sr-evidence-unreferenced',
      section: 'PS3.3 C.17.6.2',
      says: 'A key object lists nothing else as evidence',
      path: listed(CURRENT, 0, 1),
    },
    { ...current(A), ...images(A) },
    { ...current(A, B), ...images(A) },
  ),
  report(
    {
      rule: 'sr-evidence-twice',
      section: 'PS3.3 C.17.2.3',
      says: 'An instance is evidence of the current procedure or other evidence, not both',
      path: listed(OTHER),
    },
    { ...current(A), [OTHER]: [study('2.25.3', '2.25.4', B)] },
    { ...current(A), [OTHER]: [study('2.25.3', '2.25.4', A)] },
  ),
  report(
    {
      rule: 'sr-evidence-place',
      section: 'PS3.3 C.17.2.1',
      says: 'An instance is listed in one Series',
      path: listed(CURRENT, 1),
    },
    { [CURRENT]: [study(STUDY, '2.25.2', A), study(STUDY, '2.25.5', B)] },
    { [CURRENT]: [study(STUDY, '2.25.2', A), study(STUDY, '2.25.5', A)] },
  ),
  report(
    {
      rule: 'sr-evidence-class',
      section: 'PS3.3 C.17.2.3',
      says: 'Evidence and content name one SOP Class of an instance',
      path: `${REFERENCE}.ReferencedSOPClassUID`,
    },
    { ...current(A), ...images(A) },
    { ...current(sop('2.25.10', MR)), ...images(A) },
  ),
  report(
    { rule: 'sr-of-itself', section: 'PS3.3 C.17.2.3', says: 'A document is no evidence of itself', path: listed(CURRENT) },
    current(A),
    current(sop(OWN)),
  ),
  report(
    {
      rule: 'sr-of-itself',
      section: 'PS3.3 C.17.2',
      says: 'A document is not its own predecessor, duplicate or related instance',
      path: listed('PredecessorDocumentsSequence'),
    },
    { PredecessorDocumentsSequence: [study(STUDY, '2.25.2', A)] },
    { PredecessorDocumentsSequence: [study(STUDY, '2.25.2', sop(OWN))] },
  ),
  report(
    {
      rule: 'sr-duplicate-study',
      section: 'PS3.3 C.17.2.2',
      says: 'A duplicate of a document stands in another Study',
      path: 'IdenticalDocumentsSequence[0].StudyInstanceUID',
    },
    duplicate('2.25.3'),
    duplicate(STUDY),
  ),
  keyObjects(
    {
      rule: 'sr-duplicate-missing',
      section: 'PS3.3 C.17.6.2.1',
      says: 'A key object has a duplicate in each other Study that it refers to',
      path: 'IdenticalDocumentsSequence',
    },
    { ...twoStudies, ...duplicate('2.25.3') },
    { ...twoStudies, ...duplicate('2.25.8') },
  ),
  report(
    {
      rule: 'sr-referenced-instance',
      section: 'PS3.3 C.17.2',
      says: 'A related instance is no evidence, predecessor or duplicate',
      path: 'ReferencedInstanceSequence[0].ReferencedSOPInstanceUID',
    },
    { ...current(A), ReferencedInstanceSequence: [B] },
    { ...current(A), ReferencedInstanceSequence: [A] },
  ),
  report(
    { rule: 'sr-verified-partial', section: 'PS3.3 C.17.2', says: 'What is VERIFIED is COMPLETE', path: 'VerificationFlag' },
    verified('COMPLETE'),
    verified('PARTIAL'),
  ),
  report(
    {
      rule: 'sr-attestor-verifies',
      section: 'PS3.3 C.17.2.5',
      says: 'Who verifies a document does not attest it besides',
      severity: 'warning',
      path: 'ParticipantSequence[0].PersonName',
    },
    attested('Roe^Jane'),
    attested('Doe^Jane'),
  ),
  inIod('procedure-log')(
    {
      rule: 'sr-log-time',
      section: 'PS3.3 A.35.7.3.1.2',
      says: 'An entry of a procedure log has its time',
      path: 'ContentSequence[0].ObservationDateTime',
    },
    log('20260101120000'),
    log(undefined),
  ),
  inIod('procedure-log')(
    {
      rule: 'sr-log-order',
      section: 'PS3.3 A.35.7.3.1.2',
      says: 'Entries come in the order of their times',
      path: 'ContentSequence[1].ObservationDateTime',
    },
    log('20260101120000', '20260101120001'),
    log('20260101120001', '20260101120000'),
  ),
];
