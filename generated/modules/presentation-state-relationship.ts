// Presentation State Relationship, PS3.3 Table C.11.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.11.html#table_C.11.11-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type PresentationStateRelationshipMacro, presentationStateRelationshipRules as presentationStateRelationshipMacroRules } from '../macros/presentation-state-relationship.ts';

/** Presentation State Relationship: PS3.3 Table C.11.11-1. */
export interface PresentationStateRelationshipModule extends PresentationStateRelationshipMacro {
}

export const presentationStateRelationshipRules: TableRules = {
  kind: 'module',
  id: 'PresentationStateRelationship',
  name: 'Presentation State Relationship',
  table: 'table_C.11.11-1',
  section: 'sect_C.11.11',
  rows: [{ include: () => presentationStateRelationshipMacroRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationStateRelationship = (dataset: object): Finding[] => validateTable(dataset, presentationStateRelationshipRules);
