// Image - Equipment Coordinate Relationship, PS3.3 Table C.7.6.21-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.21.html#table_C.7.6.21-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Image - Equipment Coordinate Relationship: PS3.3 Table C.7.6.21-1. */
export interface ImageEquipmentCoordinateRelationshipModule {
  /** Image to Equipment Mapping Matrix (0028,9520) DS, VM 16, Type 1. [C.7.6.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.21.html#table_C.7.6.21-1) */
  ImageToEquipmentMappingMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Equipment Coordinate System Identification (0028,9537) CS, VM 1, Type 1. [C.7.6.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.21.html#table_C.7.6.21-1) */
  EquipmentCoordinateSystemIdentification: DefinedTerm<'ISOCENTER'>;
}

export const imageEquipmentCoordinateRelationshipRules: TableRules = {
  kind: 'module',
  id: 'ImageEquipmentCoordinateRelationship',
  name: 'Image - Equipment Coordinate Relationship',
  table: 'table_C.7.6.21-1',
  section: 'sect_C.7.6.21',
  rows: [
    { keyword: 'ImageToEquipmentMappingMatrix', tag: '00289520', vr: 'DS', vm: '16', type: '1' },
    { keyword: 'EquipmentCoordinateSystemIdentification', tag: '00289537', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['ISOCENTER'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageEquipmentCoordinateRelationship = (dataset: object): Finding[] => validateTable(dataset, imageEquipmentCoordinateRelationshipRules);
