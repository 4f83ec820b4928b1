/** Reports as documents: evidence both ways, duplicates and predecessors, verification, entries of a procedure log. */
import { describe, expect, it } from 'vitest';
import { comprehensiveSR } from '../../../generated/iods/comprehensive-sr.ts';
import { keyObjectSelectionDocument } from '../../../generated/iods/key-object-selection-document.ts';
import { procedureLog } from '../../../generated/iods/procedure-log.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import type { Iod } from '../../../src/rules/authoring.ts';
import { validateIod } from '../../../src/validation/validate-tables.ts';

type Json = Record<string, unknown>;

const CT = '1.2.840.10008.5.1.4.1.1.2';
const MR = '1.2.840.10008.5.1.4.1.1.4';
const OWN = '2.25.100';
const STUDY = '2.25.200';

const sop = (uid: string, sopClass = CT): Json => ({ ReferencedSOPClassUID: sopClass, ReferencedSOPInstanceUID: uid });
const study = (uid: string, series: string, ...instances: Json[]): Json => ({
  StudyInstanceUID: uid,
  ReferencedSeriesSequence: [{ SeriesInstanceUID: series, ReferencedSOPSequence: instances }],
});
const image = (reference: Json): Json => ({ RelationshipType: 'CONTAINS', ValueType: 'IMAGE', ReferencedSOPSequence: [reference] });

function broken<A>(iod: Iod<A>, more: Json): string[] {
  const made = { ...minimalInstance(iod), SOPInstanceUID: OWN, StudyInstanceUID: STUDY, ...more };
  return validateIod(made, iod).flatMap((finding) =>
    finding.code === 'consistency' ? [`${finding.rule} ${finding.severity} ${finding.path}`] : [],
  );
}
const report = (more: Json): string[] => broken(comprehensiveSR, more);
const instance = (index: number, sequence = 'CurrentRequestedProcedureEvidenceSequence', at = 0): string =>
  `${sequence}[${at}].ReferencedSeriesSequence[0].ReferencedSOPSequence[${index}].ReferencedSOPInstanceUID`;

describe('evidence', () => {
  const current = (...instances: Json[]): Json => ({ CurrentRequestedProcedureEvidenceSequence: [study(STUDY, '2.25.2', ...instances)] });
  const other = (...instances: Json[]): Json => ({ PertinentOtherEvidenceSequence: [study('2.25.3', '2.25.4', ...instances)] });

  it('lists what the content refers to, in one sequence or the other', () => {
    expect(
      report({ ...current(sop('2.25.10')), ...other(sop('2.25.11')), ContentSequence: [image(sop('2.25.10')), image(sop('2.25.11'))] }),
    ).toEqual([]);
    expect(report({ ...current(sop('2.25.10')), ContentSequence: [image(sop('2.25.11'))] })).toEqual([
      'sr-evidence error ContentSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID',
    ]);
  });
  it('lists presentation states and mappings that accompany an image', () => {
    const state = sop('2.25.12', '1.2.840.10008.5.1.4.1.1.11.1');
    const mapping = sop('2.25.13', '1.2.840.10008.5.1.4.1.1.67');
    const shown = image({ ...sop('2.25.10'), ReferencedSOPSequence: [state], ReferencedRealWorldValueMappingInstanceSequence: [mapping] });
    expect(report({ ...current(sop('2.25.10'), state, mapping), ContentSequence: [shown] })).toEqual([]);
    const path = 'ContentSequence[0].ReferencedSOPSequence[0]';
    expect(report({ ...current(sop('2.25.10')), ContentSequence: [shown] })).toEqual([
      `sr-evidence error ${path}.ReferencedSOPSequence[0].ReferencedSOPInstanceUID`,
      `sr-evidence error ${path}.ReferencedRealWorldValueMappingInstanceSequence[0].ReferencedSOPInstanceUID`,
    ]);
  });
  it('lists no HL7 document, which is no SOP Instance', () => {
    const cda = { ...image(sop('2.25.10', '2.16.840.1.113883.1.7.2')), ValueType: 'COMPOSITE' };
    expect(report({ ContentSequence: [cda] })).toEqual([]);
  });
  it('lists an instance once, in one Series', () => {
    expect(report({ ...current(sop('2.25.10')), ...other(sop('2.25.10')) })).toEqual([
      `sr-evidence-twice error ${instance(0, 'PertinentOtherEvidenceSequence')}`,
    ]);
    const places = [study(STUDY, '2.25.2', sop('2.25.10')), study(STUDY, '2.25.5', sop('2.25.10'))];
    expect(report({ CurrentRequestedProcedureEvidenceSequence: places })).toEqual([
      `sr-evidence-place error ${instance(0, 'CurrentRequestedProcedureEvidenceSequence', 1)}`,
    ]);
  });
  it('lists an instance by its SOP Class', () => {
    expect(report({ ...current(sop('2.25.10', MR)), ContentSequence: [image(sop('2.25.10'))] })).toEqual([
      'sr-evidence-class error ContentSequence[0].ReferencedSOPSequence[0].ReferencedSOPClassUID',
    ]);
  });
  it('is not the document itself', () => {
    expect(report(current(sop(OWN)))).toEqual([`sr-of-itself error ${instance(0)}`]);
  });
});

describe('other documents', () => {
  const documents = (uid: string, place = '2.25.3'): Json[] => [study(place, '2.25.6', sop(uid, '1.2.840.10008.5.1.4.1.1.88.33'))];
  it('are others', () => {
    expect(report({ PredecessorDocumentsSequence: documents('2.25.20') })).toEqual([]);
    expect(report({ PredecessorDocumentsSequence: documents(OWN) })).toEqual([
      `sr-of-itself error ${instance(0, 'PredecessorDocumentsSequence')}`,
    ]);
    expect(report({ IdenticalDocumentsSequence: documents(OWN) })).toEqual([
      `sr-of-itself error ${instance(0, 'IdenticalDocumentsSequence')}`,
    ]);
  });
  it('are duplicates in other Studies', () => {
    expect(report({ IdenticalDocumentsSequence: documents('2.25.20') })).toEqual([]);
    expect(report({ IdenticalDocumentsSequence: documents('2.25.20', STUDY) })).toEqual([
      'sr-duplicate-study error IdenticalDocumentsSequence[0].StudyInstanceUID',
    ]);
  });
  it('are named as related where no other sequence names them', () => {
    const related = (uid: string): Json => ({
      ReferencedInstanceSequence: [
        {
          ...sop(uid),
          PurposeOfReferenceCodeSequence: [{ CodeValue: '121331', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Equivalent CDA Document' }],
        },
      ],
    });
    expect(report(related('2.25.30'))).toEqual([]);
    expect(report({ ...related('2.25.20'), PredecessorDocumentsSequence: documents('2.25.20') })).toEqual([
      'sr-referenced-instance error ReferencedInstanceSequence[0].ReferencedSOPInstanceUID',
    ]);
    expect(report(related(OWN))).toEqual(['sr-of-itself error ReferencedInstanceSequence[0].ReferencedSOPInstanceUID']);
  });
});

describe('key objects', () => {
  const key = (more: Json): string[] => broken(keyObjectSelectionDocument, more);
  const evidence = (...studies: Json[]): Json => ({ CurrentRequestedProcedureEvidenceSequence: studies });
  it('refer to their evidence and to nothing else', () => {
    const one = evidence(study(STUDY, '2.25.2', sop('2.25.10')));
    expect(key({ ...one, ContentSequence: [image(sop('2.25.10'))] })).toEqual([]);
    expect(key({ ...one, ContentSequence: [image(sop('2.25.10')), image(sop('2.25.11'))] })).toEqual([
      'sr-evidence error ContentSequence[1].ReferencedSOPSequence[0].ReferencedSOPInstanceUID',
    ]);
    expect(key({ ...evidence(study(STUDY, '2.25.2', sop('2.25.10'), sop('2.25.11'))), ContentSequence: [image(sop('2.25.10'))] })).toEqual([
      `sr-evidence-unreferenced error ${instance(1)}`,
    ]);
  });
  it('have a duplicate in each other Study that they refer to', () => {
    const two = {
      ...evidence(study(STUDY, '2.25.2', sop('2.25.10')), study('2.25.3', '2.25.4', sop('2.25.11'))),
      ContentSequence: [image(sop('2.25.10')), image(sop('2.25.11'))],
    };
    const duplicate = (uid: string): Json => ({
      IdenticalDocumentsSequence: [study(uid, '2.25.7', sop('2.25.20', '1.2.840.10008.5.1.4.1.1.88.59'))],
    });
    expect(key({ ...two, ...duplicate('2.25.3') })).toEqual([]);
    expect(key({ ...two, ...duplicate('2.25.8') })).toEqual(['sr-duplicate-missing error IdenticalDocumentsSequence']);
    const made = { ...minimalInstance(keyObjectSelectionDocument), ...two };
    expect(validateIod(made, keyObjectSelectionDocument)).toContainEqual(
      expect.objectContaining({ code: 'missing', path: 'IdenticalDocumentsSequence' }),
    );
  });
});

describe('verification', () => {
  const observer = (name: string, code?: string): Json => ({
    VerifyingObserverName: { Alphabetic: name },
    VerifyingOrganization: 'Example',
    VerificationDateTime: '20260101120000',
    VerifyingObserverIdentificationCodeSequence: code ? [{ CodeValue: code, CodingSchemeDesignator: '99X', CodeMeaning: 'Example' }] : [],
  });
  const attestor = (name: string, code?: string): Json => ({
    ParticipationType: 'ATTEST',
    ParticipationDateTime: null,
    ObserverType: 'PSN',
    PersonName: { Alphabetic: name },
    PersonIdentificationCodeSequence: code ? [{ CodeValue: code, CodingSchemeDesignator: '99X', CodeMeaning: 'Example' }] : [],
    InstitutionName: null,
    InstitutionCodeSequence: [],
  });
  const verified = (more: Json = {}): string[] =>
    report({ VerificationFlag: 'VERIFIED', CompletionFlag: 'COMPLETE', VerifyingObserverSequence: [observer('Doe^Jane')], ...more });
  it('is that of a complete document', () => {
    expect(verified()).toEqual([]);
    expect(verified({ CompletionFlag: 'PARTIAL' })).toEqual(['sr-verified-partial error VerificationFlag']);
    expect(report({ VerificationFlag: 'UNVERIFIED', CompletionFlag: 'PARTIAL' })).toEqual([]);
  });
  it('is no attestation', () => {
    expect(verified({ ParticipantSequence: [attestor('Roe^Jane')] })).toEqual([]);
    expect(verified({ ParticipantSequence: [attestor('DOE^Jane^^^')] })).toEqual([
      'sr-attestor-verifies warning ParticipantSequence[0].PersonName',
    ]);
    const two = { VerifyingObserverSequence: [observer('Doe^Jane', '1')], ParticipantSequence: [attestor('Doe^Jane', '2')] };
    expect(verified(two)).toEqual([]);
  });
});

describe('procedure log', () => {
  const entry = (time: string | null): Json => ({
    RelationshipType: 'CONTAINS',
    ValueType: 'TEXT',
    ConceptNameCodeSequence: [{ CodeValue: '121071', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Finding' }],
    TextValue: 'Example',
    ...(time === null ? {} : { ObservationDateTime: time }),
  });
  const log = (...times: (string | null)[]): string[] => broken(procedureLog, { ContentSequence: times.map(entry) });
  it('has a time for each entry', () => {
    expect(log('20260101120000', '20260101120000', '20260101120001.5')).toEqual([]);
    expect(log('20260101120000', null)).toEqual(['sr-log-time error ContentSequence[1].ObservationDateTime']);
  });
  it('has its entries in the order of their times', () => {
    const wrong = ['sr-log-order error ContentSequence[1].ObservationDateTime'];
    expect(log('20260101120001', '20260101120000')).toEqual(wrong);
    expect(log('20260101120000.25', '20260101120000.2')).toEqual([]);
    expect(log('20260101120000.3', '20260101120000.25')).toEqual(wrong);
    expect(log('2026010112', '20260101115959')).toEqual(wrong);
    expect(log('2026010112', '20260101120000')).toEqual([]);
    expect(log('20260101120000+0200', '20260101110000+0000')).toEqual([]);
    expect(log('20260101120000+0000', '20260101120000+0200')).toEqual(wrong);
    expect(log('20260101120000+0000', '20260101110000')).toEqual([]);
  });
});
