// Structured Display Annotation, PS3.3 Table C.11.18-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.18.html#table_C.11.18-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of StructuredDisplayTextBoxSequence. */
export interface StructuredDisplayAnnotationStructuredDisplayTextBoxItem {
  /** Unformatted Text Value (0070,0006) ST, VM 1, Type 1. [C.11.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.18.html#table_C.11.18-1) */
  UnformattedTextValue: string;
  /** Display Environment Spatial Position (0072,0108) FD, VM 4, Type 1. [C.11.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.18.html#table_C.11.18-1) */
  DisplayEnvironmentSpatialPosition: [number, number, number, number];
  /** Bounding Box Text Horizontal Justification (0070,0012) CS, VM 1, Type 1. [C.11.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.18.html#table_C.11.18-1) */
  BoundingBoxTextHorizontalJustification: 'LEFT' | 'RIGHT' | 'CENTER';
  /** Graphic Layer Recommended Display CIELab Value (0070,0401) US, VM 3, Type 3. [C.11.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.18.html#table_C.11.18-1) */
  GraphicLayerRecommendedDisplayCIELabValue?: [number, number, number] | null;
}

/** Structured Display Annotation: PS3.3 Table C.11.18-1. */
export interface StructuredDisplayAnnotationModule {
  /** Structured Display Text Box Sequence (0072,0424) SQ, VM 1, Type 1. [C.11.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.18.html#table_C.11.18-1) */
  StructuredDisplayTextBoxSequence: StructuredDisplayAnnotationStructuredDisplayTextBoxItem[];
}

export const structuredDisplayAnnotationRules: TableRules = {
  kind: 'module',
  id: 'StructuredDisplayAnnotation',
  name: 'Structured Display Annotation',
  table: 'table_C.11.18-1',
  section: 'sect_C.11.18',
  rows: [
    {
      keyword: 'StructuredDisplayTextBoxSequence',
      tag: '00720424',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'UnformattedTextValue', tag: '00700006', vr: 'ST', vm: '1', type: '1' },
        { keyword: 'DisplayEnvironmentSpatialPosition', tag: '00720108', vr: 'FD', vm: '4', type: '1' },
        {
          keyword: 'BoundingBoxTextHorizontalJustification',
          tag: '00700012',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['LEFT', 'RIGHT', 'CENTER'] }],
        },
        { keyword: 'GraphicLayerRecommendedDisplayCIELabValue', tag: '00700401', vr: 'US', vm: '3', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStructuredDisplayAnnotation = (dataset: object): Finding[] => validateTable(dataset, structuredDisplayAnnotationRules);
