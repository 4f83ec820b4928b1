// Common CT/MR and Photoacoustic Image Description, PS3.3 Table C.8-131
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.16.2.html#table_C.8-131
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Common CT/MR and Photoacoustic Image Description: PS3.3 Table C.8-131. */
export interface CommonCTMRAndPhotoacousticImageDescriptionMacro {
  /** Pixel Presentation (0008,9205) CS, VM 1, Type 1. [C.8-131](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.16.2.html#table_C.8-131) */
  PixelPresentation: 'COLOR' | 'MONOCHROME' | 'MIXED' | 'TRUE_COLOR';
  /** Volumetric Properties (0008,9206) CS, VM 1, Type 1. [C.8-131](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.16.2.html#table_C.8-131) */
  VolumetricProperties: 'VOLUME' | 'SAMPLED' | 'DISTORTED' | 'MIXED';
  /** Volume Based Calculation Technique (0008,9207) CS, VM 1, Type 1. [C.8-131](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.16.2.html#table_C.8-131) */
  VolumeBasedCalculationTechnique: DefinedTerm<'MAX_IP' | 'MIN_IP' | 'VOLUME_RENDER' | 'SURFACE_RENDER' | 'MPR' | 'CURVED_MPR' | 'NONE' | 'MIXED'>;
}

export const commonCTMRAndPhotoacousticImageDescriptionRules: TableRules = {
  kind: 'macro',
  id: 'CommonCTMRAndPhotoacousticImageDescription',
  name: 'Common CT/MR and Photoacoustic Image Description',
  table: 'table_C.8-131',
  section: 'sect_C.8.16.2',
  rows: [
    {
      keyword: 'PixelPresentation',
      tag: '00089205',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['COLOR', 'MONOCHROME', 'MIXED', 'TRUE_COLOR'], section: 'sect_C.8.16.2.1.1' }],
    },
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
      values: [{ kind: 'defined', terms: ['MAX_IP', 'MIN_IP', 'VOLUME_RENDER', 'SURFACE_RENDER', 'MPR', 'CURVED_MPR', 'NONE', 'MIXED'], section: 'sect_C.8.16.2.1.3' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCommonCTMRAndPhotoacousticImageDescription = (dataset: object): Finding[] => validateTable(dataset, commonCTMRAndPhotoacousticImageDescriptionRules);
