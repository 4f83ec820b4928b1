/** Codes, contributing equipment, coding schemes, issuers, person names (rows CODE-1, CODE-2, BASE-5, BASE-6, BASE-8, CONT-7; rules R-CODE-*). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cid7005 } from '../../generated/context-groups/7005.ts';
import {
  acquisitionEquipment,
  AuthoringError,
  CONTRIBUTIONS,
  code,
  codeKey,
  codeOf,
  codingScheme,
  contributingEquipment,
  iodineEquipment,
  issuerOfIdentifier,
  personNameWarning,
  sameCode,
} from '../../src/iods/secondary-capture/index.ts';
import { validateCodeSequence } from '../../generated/macros/code-sequence.ts';

const LIVER = { value: '10200004', scheme: 'SCT', meaning: 'Liver' } as const;

describe('code', () => {
  it('puts the value where its length and form belong', () => {
    expect(code(LIVER)).toEqual({ CodeValue: '10200004', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Liver' });
    expect(code({ ...LIVER, value: '1'.repeat(16) })).toHaveProperty('CodeValue');
    expect(code({ ...LIVER, value: '1'.repeat(17) })).toHaveProperty('LongCodeValue');
    expect(code({ ...LIVER, value: 'urn:lex:us:federal:codified.regulation:2013' })).toHaveProperty('URNCodeValue');
    expect(code({ ...LIVER, value: 'https://example.org/a' })).toHaveProperty('URNCodeValue');
    expect(code({ ...LIVER, version: '20260101' }).CodingSchemeVersion).toBe('20260101');
  });

  it.each([
    [{ meaning: 'x'.repeat(65) }, 'meaning'],
    [{ meaning: ' ' }, 'meaning'],
    [{ meaning: 'a\\b' }, 'meaning'],
    [{ scheme: 'x'.repeat(17) }, 'scheme'],
    [{ value: '' }, 'value'],
    [{ value: 'a\\b' }, 'value'],
  ])('refuses %j', (change, option) => {
    const make = (): unknown => code({ ...LIVER, ...change });
    expect(make).toThrow(AuthoringError);
    expect(make).toThrow(option);
  });

  it('comes back from its Item, and has no finding', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.:/-]{0,40}$/);
    fc.assert(
      fc.property(word, fc.stringMatching(/^[A-Z0-9]{1,16}$/), fc.stringMatching(/^[A-Za-z]{1,64}$/), (value, scheme, meaning) => {
        const item = code({ value, scheme, meaning });
        expect(codeOf(item)).toEqual({ value, scheme, meaning });
        expect(validateCodeSequence(item).filter((finding) => finding.severity === 'error')).toEqual([]);
      }),
    );
  });

  it('asks of an Item for exactly one value, designator and meaning', () => {
    expect(() => codeOf({ CodingSchemeDesignator: 'SCT', CodeMeaning: 'x' })).toThrow(/0 of/);
    expect(() => codeOf({ CodeValue: '1', LongCodeValue: '1', CodingSchemeDesignator: 'SCT', CodeMeaning: 'x' })).toThrow(/2 of/);
    expect(() => codeOf({ CodeValue: '1', CodeMeaning: 'x' })).toThrow(/Designator/);
    expect(() => codeOf({ CodeValue: '1', CodingSchemeDesignator: 'SCT' })).toThrow(/Meaning/);
  });

  it('is the same by value, designator and version', () => {
    expect(sameCode(LIVER, { ...LIVER, meaning: 'Hepar' })).toBe(true);
    expect(sameCode(LIVER, { ...LIVER, version: '1' })).toBe(false);
    expect(new Map([[codeKey(LIVER), 1]]).get(codeKey({ ...LIVER }))).toBe(1);
  });
});

describe('contributing equipment', () => {
  it('takes its purposes from CID 7005', () => {
    const listed = cid7005.codes.map((one) => `${one.value} ${one.scheme} ${one.meaning}`).sort();
    expect(
      Object.values(CONTRIBUTIONS)
        .map((one) => `${one.value} ${one.scheme} ${one.meaning}`)
        .sort(),
    ).toEqual(listed);
  });

  it('names Iodine', () => {
    expect(iodineEquipment()).toMatchObject({ Manufacturer: 'Iodine', PurposeOfReferenceCodeSequence: [{ CodeValue: '109102' }] });
  });

  it('names what acquired an image, and nothing when no manufacturer is known', () => {
    expect(acquisitionEquipment({ PatientID: '1' })).toBeNull();
    expect(
      acquisitionEquipment({
        Manufacturer: 'M',
        SoftwareVersions: ['1'],
        InstitutionName: 'I',
        AcquisitionDate: '20260101',
        AcquisitionTime: '120000',
      }),
    ).toMatchObject({
      Manufacturer: 'M',
      SoftwareVersions: ['1'],
      InstitutionName: 'I',
      ContributionDateTime: '20260101120000',
      PurposeOfReferenceCodeSequence: [{ CodeValue: '109101' }],
    });
  });

  it('writes a department only with its institution', () => {
    const item = contributingEquipment({ manufacturer: 'M', contribution: 'modifying', institutionalDepartmentName: 'D' });
    expect(item).not.toHaveProperty('InstitutionalDepartmentName');
  });

  it('refuses a purpose that CID 7005 does not have', () => {
    const wrong: object = { manufacturer: 'M', contribution: 'toString' };
    expect(() => contributingEquipment(wrong as Parameters<typeof contributingEquipment>[0])).toThrow(/contribution/);
  });
});

describe('the rest', () => {
  it('identifies a registered coding scheme by either a UID or an external identifier', () => {
    expect(codingScheme({ designator: '99X', registry: 'HL7', uid: '1.2.3' })).toMatchObject({ CodingSchemeUID: '1.2.3' });
    expect(() => codingScheme({ designator: '99X', registry: 'HL7' })).toThrow(AuthoringError);
    expect(() => codingScheme({ designator: '99X', registry: 'HL7', uid: '1.2.3', externalId: 'x' })).toThrow(AuthoringError);
    expect(codingScheme({ designator: '99X', resources: [{ url: 'https://example.org', type: 'DOC' }] })).toMatchObject({
      CodingSchemeResourcesSequence: [{ CodingSchemeURLType: 'DOC' }],
    });
  });

  it('makes issuers local or universal', () => {
    expect(issuerOfIdentifier('lab')).toEqual({ LocalNamespaceEntityID: 'lab' });
    expect(issuerOfIdentifier('1.2.3', 'ISO')).toEqual({ UniversalEntityID: '1.2.3', UniversalEntityIDType: 'ISO' });
    expect(() => issuerOfIdentifier(' ')).toThrow(AuthoringError);
  });

  it('remarks on names without a caret', () => {
    expect(personNameWarning('John Doe')).toMatch(/caret/);
    expect(personNameWarning({ Alphabetic: 'John Doe' })).toMatch(/caret/);
    expect(personNameWarning('Doe^John')).toBeNull();
    expect(personNameWarning('')).toBeNull();
  });
});
