// US Image Description, PS3.3 Table C.8.24.6.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.6.1.html#table_C.8.24.6.1-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of USImageDescriptionSequence. */
export interface USImageDescriptionUSImageDescriptionItem {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.24.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.6.1.html#table_C.8.24.6.1-1) */
  FrameType: string[];
  /** Volumetric Properties (0008,9206) CS, VM 1, Type 1. [C.8.24.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.6.1.html#table_C.8.24.6.1-1) */
  VolumetricProperties: 'VOLUME' | 'SAMPLED' | 'DISTORTED' | 'MIXED';
  /** Volume Based Calculation Technique (0008,9207) CS, VM 1, Type 1. [C.8.24.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.6.1.html#table_C.8.24.6.1-1) */
  VolumeBasedCalculationTechnique: DefinedTerm<'MAX_IP' | 'MIN_IP' | 'VOLUME_RENDER' | 'SURFACE_RENDER' | 'MPR' | 'CURVED_MPR' | 'NONE' | 'MIXED'>;
}

/** US Image Description: PS3.3 Table C.8.24.6.1-1. */
export interface USImageDescriptionFunctionalGroup {
  /** US Image Description Sequence (0018,9806) SQ, VM 1, Type 1. [C.8.24.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.6.1.html#table_C.8.24.6.1-1) */
  USImageDescriptionSequence: [USImageDescriptionUSImageDescriptionItem];
}

export const usImageDescriptionRules: TableRules = {
  kind: 'functional-group',
  id: 'USImageDescription',
  name: 'US Image Description',
  table: 'table_C.8.24.6.1-1',
  section: 'sect_C.8.24.6.1',
  rows: [
    {
      keyword: 'USImageDescriptionSequence',
      tag: '00189806',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' },
        {
          keyword: 'VolumetricProperties',
          tag: '00089206',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['VOLUME', 'SAMPLED', 'DISTORTED', 'MIXED'], section: 'sect_C.8.16.2.1.2' }],
        },
        {
          keyword: 'VolumeBasedCalculationTechnique',
          tag: '00089207',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'defined',
              terms: ['MAX_IP', 'MIN_IP', 'VOLUME_RENDER', 'SURFACE_RENDER', 'MPR', 'CURVED_MPR', 'NONE', 'MIXED'],
              section: 'sect_C.8.16.2.1.3',
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUSImageDescription = (dataset: object): Finding[] => validateTable(dataset, usImageDescriptionRules);
