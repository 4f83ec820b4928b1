/** Content constraints of an SR IOD to facts-only DocBook: Value Types, the relationship table, relationships by-reference. */
import { INCOMPLETE } from '../standard/content-constraints.ts';
import type { ByReferenceModel, ContentConstraintsModel, TermsModel } from '../standard/model.ts';
import { para, table, variableList, type FactSection } from './write-docbook.ts';

function termsText({ any, terms }: TermsModel): string {
  if (!any) return terms.join(', ');
  return terms.length === 0 ? 'any type' : `any type other than ${terms.join(', ')}`;
}

function byReferenceText({ any, terms }: ByReferenceModel): string {
  if (!any) return terms.length === 0 ? 'none' : terms.join(', ');
  return terms.length === 0 ? 'any' : `any except ${terms.join(', ')}`;
}

/** The sections of an IOD that hold its content constraints; the name of the IOD stands in the caption. */
export function contentConstraintSections(content: ContentConstraintsModel, iod: string): FactSection[] {
  const { byReference, valueTypes } = content;
  const rows = content.relationships.map(({ source, relationship, target }) => [source, relationship, target].map(termsText));
  return [
    ...(valueTypes === null
      ? []
      : [
          {
            id: valueTypes.section,
            title: 'Value Type',
            content: [
              variableList(
                'Enumerated Values:',
                valueTypes.terms.map((term) => [term, ''] as const),
              ),
            ],
          },
        ]),
    {
      id: content.section,
      title: 'Relationship Constraints',
      content: [
        ...(byReference === null ? [] : [para(`By-reference: ${byReferenceText(byReference)}.`)]),
        ...(byReference?.noAncestors ? [para('By-reference: never to ancestors.')] : []),
        ...(content.incomplete ? [para(INCOMPLETE)] : []),
        table({
          id: content.table,
          caption: `Relationship Content Constraints for ${iod} IOD`,
          header: ['Source Value Type', 'Relationship Type', 'Target Value Type'],
          rows,
        }),
      ],
    },
  ];
}
