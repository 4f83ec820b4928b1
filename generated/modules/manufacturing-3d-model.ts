// Manufacturing 3D Model, PS3.3 Table C.35.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** Manufacturing 3D Model: PS3.3 Table C.35.1-1. */
export interface Manufacturing3DModelModule {
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
  /** Model Modification (0068,7001) CS, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  ModelModification?: 'YES' | 'NO' | null;
  /** Model Mirroring (0068,7002) CS, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  ModelMirroring?: 'YES' | 'NO' | null;
  /** Model Usage Code Sequence (0068,7003) SQ, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  ModelUsageCodeSequence?: [CodeSequenceItem] | null;
  /** Content Description (0070,0081) LO, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  ContentDescription?: string | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
  /** Derivation Algorithm Sequence (0022,1612) SQ, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  DerivationAlgorithmSequence?: [AlgorithmIdentificationMacro] | null;
  /** Model Group UID (0068,7004) UI, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  ModelGroupUID?: string | null;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  RecommendedDisplayCIELabValue?: [number, number, number] | null;
  /** Recommended Presentation Opacity (0066,000C) FL, VM 1, Type 3. [C.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.35.1.html#table_C.35.1-1) */
  RecommendedPresentationOpacity?: number | null;
}

export const manufacturing3DModelRules: TableRules = {
  kind: 'module',
  id: 'Manufacturing3DModel',
  name: 'Manufacturing 3D Model',
  table: 'table_C.35.1-1',
  section: 'sect_C.35.1',
  rows: [
    {
      keyword: 'MeasurementUnitsCodeSequence',
      tag: '004008EA',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7063' }] }],
    },
    { keyword: 'ModelModification', tag: '00687001', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'ModelMirroring', tag: '00687002', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ModelUsageCodeSequence',
      tag: '00687003',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7064' }] }],
    },
    { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    {
      keyword: 'DerivationAlgorithmSequence',
      tag: '00221612',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => algorithmIdentificationRules }],
    },
    { keyword: 'ModelGroupUID', tag: '00687004', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'RecommendedDisplayCIELabValue', tag: '0062000D', vr: 'US', vm: '3', type: '3' },
    { keyword: 'RecommendedPresentationOpacity', tag: '0066000C', vr: 'FL', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateManufacturing3DModel = (dataset: object): Finding[] => validateTable(dataset, manufacturing3DModelRules);
