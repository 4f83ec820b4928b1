// SR Document Content, PS3.3 Table C.17-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.html#table_C.17-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DocumentContentMacro, documentContentRules } from '../macros/document-content.ts';
import { type DocumentRelationshipMacro, documentRelationshipRules } from '../macros/document-relationship.ts';

/** SR Document Content: PS3.3 Table C.17-4. */
export interface SRDocumentContentModule extends DocumentContentMacro, DocumentRelationshipMacro {
}

export const srDocumentContentRules: TableRules = {
  kind: 'module',
  id: 'SRDocumentContent',
  name: 'SR Document Content',
  table: 'table_C.17-4',
  section: 'sect_C.17.3',
  rows: [{ include: () => documentContentRules }, { include: () => documentRelationshipRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSRDocumentContent = (dataset: object): Finding[] => validateTable(dataset, srDocumentContentRules);
