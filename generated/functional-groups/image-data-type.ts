// Image Data Type, PS3.3 Table C.7.6.16.2.24-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.24.html#table_C.7.6.16.2.24-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ImageDataTypeSequence. */
export interface ImageDataTypeImageDataTypeItem {
  /** Data Type (0018,9808) CS, VM 1, Type 1. [C.7.6.16.2.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.24.html#table_C.7.6.16.2.24-1) */
  DataType: DefinedTerm<'TISSUE_INTENSITY' | 'TISSUE_VELOCITY' | 'FLOW_VELOCITY' | 'FLOW_POWER' | 'DIRECTION_POWER' | 'FLOW_VARIANCE' | 'ELASTICITY' | 'PERFUSION' | 'SOUND_SPEED' | 'ATTENUATION'>;
  /** Aliased Data Type (0018,980B) CS, VM 1, Type 1. [C.7.6.16.2.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.24.html#table_C.7.6.16.2.24-1) */
  AliasedDataType: 'YES' | 'NO';
  /** Zero Velocity Pixel Value (0018,9810) US|SS, VM 1, Type 1C if DataType is one of TISSUE_VELOCITY, FLOW_VELOCITY, DIRECTION_POWER. [C.7.6.16.2.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.24.html#table_C.7.6.16.2.24-1) */
  ZeroVelocityPixelValue?: number;
}

/** Image Data Type: PS3.3 Table C.7.6.16.2.24-1. */
export interface ImageDataTypeFunctionalGroup {
  /** Image Data Type Sequence (0018,9807) SQ, VM 1, Type 1. [C.7.6.16.2.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.24.html#table_C.7.6.16.2.24-1) */
  ImageDataTypeSequence: [ImageDataTypeImageDataTypeItem];
}

export const imageDataTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'ImageDataType',
  name: 'Image Data Type',
  table: 'table_C.7.6.16.2.24-1',
  section: 'sect_C.7.6.16.2.24',
  rows: [
    {
      keyword: 'ImageDataTypeSequence',
      tag: '00189807',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'DataType',
          tag: '00189808',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'defined',
              terms: [
                'TISSUE_INTENSITY',
                'TISSUE_VELOCITY',
                'FLOW_VELOCITY',
                'FLOW_POWER',
                'DIRECTION_POWER',
                'FLOW_VARIANCE',
                'ELASTICITY',
                'PERFUSION',
                'SOUND_SPEED',
                'ATTENUATION',
              ],
              section: 'sect_C.7.6.16.2.24.1',
            },
          ],
        },
        { keyword: 'AliasedDataType', tag: '0018980B', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ZeroVelocityPixelValue',
          tag: '00189810',
          vr: 'US|SS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'DataType' }, to: ['TISSUE_VELOCITY', 'FLOW_VELOCITY', 'DIRECTION_POWER'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'fb5b44ed986e',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageDataType = (dataset: object): Finding[] => validateTable(dataset, imageDataTypeRules);
