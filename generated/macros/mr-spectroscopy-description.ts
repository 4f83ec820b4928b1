// MR Spectroscopy Description, PS3.3 Table C.8-107
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.5.html#table_C.8-107
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** MR Spectroscopy Description: PS3.3 Table C.8-107. */
export interface MRSpectroscopyDescriptionMacro {
  /** Volumetric Properties (0008,9206) CS, VM 1, Type 1. [C.8-107](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.5.html#table_C.8-107) */
  VolumetricProperties: string;
  /** Volume Based Calculation Technique (0008,9207) CS, VM 1, Type 1. [C.8-107](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.5.html#table_C.8-107) */
  VolumeBasedCalculationTechnique: DefinedTerm<'MAX_IP' | 'MIN_IP' | 'NONE' | 'MIXED'>;
  /** Complex Image Component (0008,9208) CS, VM 1, Type 1. [C.8-107](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.5.html#table_C.8-107) */
  ComplexImageComponent: DefinedTerm<'MAGNITUDE' | 'PHASE' | 'REAL' | 'IMAGINARY' | 'COMPLEX' | 'MIXED'>;
  /** Acquisition Contrast (0008,9209) CS, VM 1, Type 1. [C.8-107](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.5.html#table_C.8-107) */
  AcquisitionContrast: DefinedTerm<'PROTON_DENSITY' | 'T1' | 'T2' | 'UNKNOWN' | 'MIXED'>;
}

export const mrSpectroscopyDescriptionRules: TableRules = {
  kind: 'macro',
  id: 'MRSpectroscopyDescription',
  name: 'MR Spectroscopy Description',
  table: 'table_C.8-107',
  section: 'sect_C.8.14.5',
  rows: [
    { keyword: 'VolumetricProperties', tag: '00089206', vr: 'CS', vm: '1', type: '1' },
    {
      keyword: 'VolumeBasedCalculationTechnique',
      tag: '00089207',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['MAX_IP', 'MIN_IP', 'NONE', 'MIXED'], section: 'sect_C.8.14.5.1.3' }],
    },
    {
      keyword: 'ComplexImageComponent',
      tag: '00089208',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['MAGNITUDE', 'PHASE', 'REAL', 'IMAGINARY', 'COMPLEX', 'MIXED'], section: 'sect_C.8.14.5.1.4' }],
    },
    {
      keyword: 'AcquisitionContrast',
      tag: '00089209',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['PROTON_DENSITY', 'T1', 'T2', 'UNKNOWN', 'MIXED'], section: 'sect_C.8.14.5.1.5' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRSpectroscopyDescription = (dataset: object): Finding[] => validateTable(dataset, mrSpectroscopyDescriptionRules);
