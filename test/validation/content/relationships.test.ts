/** Content of reports: Value Types of the IOD, relationships between them, relationships by-reference, coordinates. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basicTextSR } from '../../../generated/iods/basic-text-sr.ts';
import { chestCADSR } from '../../../generated/iods/chest-cad-sr.ts';
import { comprehensive3DSR } from '../../../generated/iods/comprehensive-3d-sr.ts';
import { comprehensiveSR } from '../../../generated/iods/comprehensive-sr.ts';
import { enhancedSR } from '../../../generated/iods/enhanced-sr.ts';
import { extensibleSR } from '../../../generated/iods/extensible-sr.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import type { Iod } from '../../../src/rules/authoring.ts';
import type { ContentRules, IodRules } from '../../../src/rules/tables.ts';
import { validateIod } from '../../../src/validation/validate-tables.ts';

const name = (value: string): object[] => [{ CodeValue: value, CodingSchemeDesignator: 'DCM', CodeMeaning: 'Example' }];
const text = (relationship: string, ...content: object[]): object => ({
  RelationshipType: relationship,
  ValueType: 'TEXT',
  ConceptNameCodeSequence: name('121071'),
  TextValue: 'Example',
  ...(content.length > 0 ? { ContentSequence: content } : {}),
});
const bare = (relationship: string, valueType: string, ...content: object[]): object => ({
  RelationshipType: relationship,
  ValueType: valueType,
  ...(content.length > 0 ? { ContentSequence: content } : {}),
});
const reference = (relationship: string, ...identifier: number[]): object => ({
  RelationshipType: relationship,
  ReferencedContentItemIdentifier: identifier,
});

function said<A>(iod: Iod<A>, ...content: object[]): string[] {
  const { table } = iod.content ?? { table: '' };
  return validateIod({ ...minimalInstance(iod), ContentSequence: content }, iod).flatMap((finding) => {
    // Rules of a Content Item's own attributes are those of its tables, and the root's template is the IOD's; here are the content's.
    if (finding.code === 'consistency' ? !finding.rule.startsWith('sr-') : finding.table !== table) return [];
    return [`${finding.code === 'consistency' ? finding.rule : finding.code} ${finding.path}`];
  });
}

describe('Value Types', () => {
  it('are those of the IOD', () => {
    expect(said(basicTextSR, text('CONTAINS'))).toEqual([]);
    expect(said(basicTextSR, bare('CONTAINS', 'NUM'))).toEqual(['value ContentSequence[0].ValueType']);
    expect(said(enhancedSR, bare('CONTAINS', 'NUM'))).toEqual([]);
    expect(said(enhancedSR, bare('CONTAINS', 'SCOORD3D'))).toEqual(['value ContentSequence[0].ValueType']);
    expect(said(comprehensive3DSR, bare('CONTAINS', 'SCOORD3D'))).toEqual([]);
  });
  it('are CONTAINER at the root, in every minimal instance too', () => {
    const made = minimalInstance(comprehensiveSR);
    expect(made).toMatchObject({ ValueType: 'CONTAINER' });
    const findings = validateIod({ ...made, ValueType: 'TEXT', TextValue: 'Example' }, comprehensiveSR);
    expect(findings.filter(({ path }) => path === 'ValueType')).toMatchObject([{ code: 'value', allowed: ['CONTAINER'] }]);
  });
});

describe('relationships', () => {
  it('are those of the table', () => {
    expect(said(comprehensiveSR, text('CONTAINS', text('INFERRED FROM'), text('HAS CONCEPT MOD')))).toEqual([]);
    expect(said(comprehensiveSR, text('INFERRED FROM'))).toEqual(['sr-relationship ContentSequence[0].RelationshipType']);
    expect(said(comprehensiveSR, text('CONTAINS', text('CONTAINS')))).toEqual([
      'sr-relationship ContentSequence[0].ContentSequence[0].RelationshipType',
    ]);
    expect(said(extensibleSR, text('CONTAINS', text('INFERRED FROM')))).toEqual([]);
    expect(said(extensibleSR, text('CONTAINS', text('CONTAINS')))).toEqual([
      'sr-relationship ContentSequence[0].ContentSequence[0].RelationshipType',
    ]);
  });
  it('name both Value Types, the table and its section', () => {
    const data = { ...minimalInstance(comprehensiveSR), ContentSequence: [text('SELECTED FROM')] };
    expect(validateIod(data, comprehensiveSR).find((finding) => finding.code === 'consistency')).toMatchObject({
      severity: 'error',
      rule: 'sr-relationship',
      tag: '0040A010',
      related: ['ValueType', 'ContentSequence[0].ValueType'],
      table: 'table_A.35.3-2',
    });
  });
  it('are not judged where Value Type or Relationship Type is none, nor beneath a Value Type that the IOD does not have', () => {
    expect(said(comprehensiveSR, text('KNOWS'))).toEqual([]);
    expect(said(comprehensiveSR, bare('CONTAINS', 'PICTURE'))).toEqual([]);
    expect(said(basicTextSR, bare('CONTAINS', 'NUM', text('CONTAINS')))).toEqual(['value ContentSequence[0].ValueType']);
  });
  it('are not judged where a row of the table is not read', () => {
    const { content } = comprehensiveSR;
    if (!content) throw new Error('Comprehensive SR has constraints');
    const incomplete: ContentRules = { ...content, incomplete: true };
    const iod: IodRules = { ...comprehensiveSR, content: incomplete };
    const data = { ...minimalInstance(comprehensiveSR), ContentSequence: [text('INFERRED FROM')] };
    expect(validateIod(data, iod).filter((finding) => finding.code === 'consistency')).toEqual([]);
  });
});

describe('relationships by-reference', () => {
  it('are refused where content is by-value', () => {
    expect(said(enhancedSR, text('CONTAINS', reference('INFERRED FROM', 1, 2)), text('CONTAINS'))).toEqual([
      'sr-by-reference ContentSequence[0].ContentSequence[0].ReferencedContentItemIdentifier',
    ]);
  });
  it('are of the Relationship Types that the IOD names', () => {
    const two = (relationship: string): object[] => [text('CONTAINS', reference(relationship, 1, 2)), bare('CONTAINS', 'CODE')];
    expect(said(comprehensiveSR, ...two('INFERRED FROM'))).toEqual([]);
    expect(said(comprehensiveSR, ...two('HAS CONCEPT MOD'))).toEqual([
      'sr-by-reference ContentSequence[0].ContentSequence[0].ReferencedContentItemIdentifier',
    ]);
    expect(said(chestCADSR, bare('CONTAINS', 'CODE', reference('INFERRED FROM', 1, 2)), bare('CONTAINS', 'NUM'))).toEqual([]);
    expect(said(chestCADSR, bare('CONTAINS', 'CODE', reference('HAS OBS CONTEXT', 1, 2)), bare('CONTAINS', 'NUM'))).toEqual([
      'sr-by-reference ContentSequence[0].ContentSequence[0].ReferencedContentItemIdentifier',
    ]);
  });
  it('lead to a Content Item by value, whose Value Type fits, and to no ancestor', () => {
    const path = 'ContentSequence[0].ContentSequence[0].ReferencedContentItemIdentifier';
    expect(said(comprehensiveSR, text('CONTAINS', reference('INFERRED FROM', 1, 7)))).toEqual([`sr-reference-target ${path}`]);
    expect(said(comprehensiveSR, text('CONTAINS', reference('INFERRED FROM', 2)))).toEqual([`sr-reference-target ${path}`]);
    expect(said(comprehensiveSR, text('CONTAINS', reference('INFERRED FROM', 1)))).toEqual([`sr-reference-to-ancestor ${path}`]);
    expect(said(comprehensiveSR, text('CONTAINS', reference('SELECTED FROM', 1, 2)), bare('CONTAINS', 'IMAGE'))).toEqual([
      'sr-relationship ContentSequence[0].ContentSequence[0].RelationshipType',
    ]);
  });
});

describe('coordinates', () => {
  const region = (type: string, graphic: string, data: number[], ...content: object[]): object => ({
    ...bare('CONTAINS', type, ...content),
    GraphicType: graphic,
    GraphicData: data,
  });
  const image = bare('SELECTED FROM', 'IMAGE');
  it('are selected from something', () => {
    expect(said(comprehensiveSR, region('SCOORD', 'POINT', [1, 1], image))).toEqual([]);
    expect(said(comprehensiveSR, region('SCOORD', 'POINT', [1, 1]))).toEqual(['sr-selected-from ContentSequence[0].ContentSequence']);
    expect(said(comprehensiveSR, region('SCOORD', 'POINT', [1, 1], reference('SELECTED FROM', 1, 2)), bare('CONTAINS', 'IMAGE'))).toEqual(
      [],
    );
  });
  it('have the points of their Graphic Type', () => {
    const wrong = ['sr-graphic-data ContentSequence[0].GraphicData'];
    expect(said(comprehensiveSR, region('SCOORD', 'POINT', [1, 1, 2, 2], image))).toEqual(wrong);
    expect(said(comprehensiveSR, region('SCOORD', 'CIRCLE', [1, 1, 2], image))).toEqual(wrong);
    expect(said(comprehensiveSR, region('SCOORD', 'ELLIPSE', [0, 5, 20, 5, 10, 0, 10, 10], image))).toEqual([]);
    expect(said(comprehensive3DSR, region('SCOORD3D', 'POLYGON', [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0]))).toEqual([]);
    expect(said(comprehensive3DSR, region('SCOORD3D', 'POLYGON', [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1]))).toEqual(wrong);
    expect(said(comprehensive3DSR, region('SCOORD3D', 'ELLIPSOID', [0, 0, 0]))).toEqual(wrong);
  });
});

describe('whatever the content is', () => {
  it('gives findings, never an exception, and changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom('ValueType', 'RelationshipType', 'ContentSequence', 'GraphicData'), fc.anything())),
        (content) => {
          const before = content.map((item) => Object.keys(item).join());
          expect(Array.isArray(said(comprehensiveSR, ...content))).toBe(true);
          expect(content.map((item) => Object.keys(item).join())).toEqual(before);
        },
      ),
      { numRuns: 50 },
    );
  });
});
