// Basic Annotation Presentation, PS3.3 Table C.13-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.7.html#table_C.13-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Basic Annotation Presentation: PS3.3 Table C.13-7. */
export interface BasicAnnotationPresentationModule {
  /** Annotation Position (2030,0010) US, VM 1. [C.13-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.7.html#table_C.13-7) */
  AnnotationPosition?: number | null;
  /** Text String (2030,0020) LO, VM 1. [C.13-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.7.html#table_C.13-7) */
  TextString?: string | null;
}

export const basicAnnotationPresentationRules: TableRules = {
  kind: 'module',
  id: 'BasicAnnotationPresentation',
  name: 'Basic Annotation Presentation',
  table: 'table_C.13-7',
  section: 'sect_C.13.7',
  rows: [{ keyword: 'AnnotationPosition', tag: '20300010', vr: 'US', vm: '1', type: null }, { keyword: 'TextString', tag: '20300020', vr: 'LO', vm: '1', type: null }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBasicAnnotationPresentation = (dataset: object): Finding[] => validateTable(dataset, basicAnnotationPresentationRules);
