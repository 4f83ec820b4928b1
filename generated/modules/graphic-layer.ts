// Graphic Layer, PS3.3 Table C.10-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.7.html#table_C.10-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of GraphicLayerSequence. */
export interface GraphicLayerGraphicLayerItem {
  /** Graphic Layer (0070,0002) CS, VM 1, Type 1. [C.10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.7.html#table_C.10-7) */
  GraphicLayer: string;
  /** Graphic Layer Order (0070,0062) IS, VM 1, Type 1. [C.10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.7.html#table_C.10-7) */
  GraphicLayerOrder: number;
  /** Graphic Layer Recommended Display Grayscale Value (0070,0066) US, VM 1, Type 3. [C.10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.7.html#table_C.10-7) */
  GraphicLayerRecommendedDisplayGrayscaleValue?: number | null;
  /** Graphic Layer Recommended Display CIELab Value (0070,0401) US, VM 3, Type 3. [C.10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.7.html#table_C.10-7) */
  GraphicLayerRecommendedDisplayCIELabValue?: [number, number, number] | null;
  /** Graphic Layer Description (0070,0068) LO, VM 1, Type 3. [C.10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.7.html#table_C.10-7) */
  GraphicLayerDescription?: string | null;
}

/** Graphic Layer: PS3.3 Table C.10-7. */
export interface GraphicLayerModule {
  /** Graphic Layer Sequence (0070,0060) SQ, VM 1, Type 1. [C.10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.7.html#table_C.10-7) */
  GraphicLayerSequence: GraphicLayerGraphicLayerItem[];
}

export const graphicLayerRules: TableRules = {
  kind: 'module',
  id: 'GraphicLayer',
  name: 'Graphic Layer',
  table: 'table_C.10-7',
  section: 'sect_C.10.7',
  rows: [
    {
      keyword: 'GraphicLayerSequence',
      tag: '00700060',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'GraphicLayer', tag: '00700002', vr: 'CS', vm: '1', type: '1' },
        { keyword: 'GraphicLayerOrder', tag: '00700062', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'GraphicLayerRecommendedDisplayGrayscaleValue', tag: '00700066', vr: 'US', vm: '1', type: '3' },
        { keyword: 'GraphicLayerRecommendedDisplayCIELabValue', tag: '00700401', vr: 'US', vm: '3', type: '3' },
        { keyword: 'GraphicLayerDescription', tag: '00700068', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGraphicLayer = (dataset: object): Finding[] => validateTable(dataset, graphicLayerRules);
