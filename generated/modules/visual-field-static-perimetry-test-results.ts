// Visual Field Static Perimetry Test Results, PS3.3 Table C.8.26.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type ExternallySourcedDataSetIdentificationMacro, externallySourcedDataSetIdentificationRules } from '../macros/externally-sourced-data-set-identification.ts';
import { type OphthalmicVisualFieldGlobalIndexItem, ophthalmicVisualFieldGlobalIndexRules } from '../macros/ophthalmic-visual-field-global-index.ts';

/** An Item of GlobalDeviationProbabilitySequence. */
export interface VisualFieldStaticPerimetryTestResultsResultsNormalsGlobalDeviationProbabilityItem extends AlgorithmIdentificationMacro {
  /** Global Deviation Probability (0024,0071) FL, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  GlobalDeviationProbability: number;
}

/** An Item of LocalizedDeviationProbabilitySequence. */
export interface VisualFieldStaticPerimetryTestResultsResultsNormalsLocalizedDeviationProbabilityItem extends AlgorithmIdentificationMacro {
  /** Localized Deviation Probability (0024,0073) FL, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  LocalizedDeviationProbability: number;
}

/** An Item of ResultsNormalsSequence, its conditions apart. */
export interface VisualFieldStaticPerimetryTestResultsResultsNormalsItemAttributes extends ExternallySourcedDataSetIdentificationMacro {
  /** Global Deviation From Normal (0024,0066) FL, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  GlobalDeviationFromNormal: number;
  /** Global Deviation Probability Normals Flag (0024,0059) CS, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  GlobalDeviationProbabilityNormalsFlag: 'YES' | 'NO';
  /** Global Deviation Probability Sequence (0024,0083) SQ, VM 1, Type 1C if GlobalDeviationProbabilityNormalsFlag is YES. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  GlobalDeviationProbabilitySequence?: [VisualFieldStaticPerimetryTestResultsResultsNormalsGlobalDeviationProbabilityItem];
  /** Localized Deviation From Normal (0024,0068) FL, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  LocalizedDeviationFromNormal: number;
  /** Local Deviation Probability Normals Flag (0024,0072) CS, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  LocalDeviationProbabilityNormalsFlag: 'YES' | 'NO';
  /** Localized Deviation Probability Sequence (0024,0085) SQ, VM 1, Type 1C if LocalDeviationProbabilityNormalsFlag is YES. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  LocalizedDeviationProbabilitySequence?: [VisualFieldStaticPerimetryTestResultsResultsNormalsLocalizedDeviationProbabilityItem];
}

/** Visual Field Static Perimetry Test Results: PS3.3 Table C.8.26.5-1. */
export interface VisualFieldStaticPerimetryTestResultsModule {
  /** Visual Field Mean Sensitivity (0024,0070) FL, VM 1, Type 1C if ContentItemModifierSequence in PerformedProtocolCodeSequence has a code ("261004008", SCT, "Diagnostic"). [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  VisualFieldMeanSensitivity?: number;
  /** Visual Field Test Normals Flag (0024,0063) CS, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  VisualFieldTestNormalsFlag: 'YES' | 'NO';
  /** Results Normals Sequence (0024,0064) SQ, VM 1, Type 1C if VisualFieldTestNormalsFlag is YES. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  ResultsNormalsSequence?: [VisualFieldStaticPerimetryTestResultsResultsNormalsItem];
  /** Short Term Fluctuation Calculated (0024,0074) CS, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  ShortTermFluctuationCalculated: 'YES' | 'NO';
  /** Short Term Fluctuation (0024,0075) FL, VM 1, Type 1C if ShortTermFluctuationCalculated is YES. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  ShortTermFluctuation?: number;
  /** Short Term Fluctuation Probability Calculated (0024,0076) CS, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  ShortTermFluctuationProbabilityCalculated: 'YES' | 'NO';
  /** Short Term Fluctuation Probability (0024,0077) FL, VM 1, Type 1C if ShortTermFluctuationProbabilityCalculated is YES. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  ShortTermFluctuationProbability?: number;
  /** Corrected Localized Deviation From Normal Calculated (0024,0078) CS, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  CorrectedLocalizedDeviationFromNormalCalculated: 'YES' | 'NO';
  /** Corrected Localized Deviation From Normal (0024,0079) FL, VM 1, Type 1C if CorrectedLocalizedDeviationFromNormalCalculated is YES. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  CorrectedLocalizedDeviationFromNormal?: number;
  /** Corrected Localized Deviation From Normal Probability Calculated (0024,0080) CS, VM 1, Type 1. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  CorrectedLocalizedDeviationFromNormalProbabilityCalculated: 'YES' | 'NO';
  /** Corrected Localized Deviation From Normal Probability (0024,0081) FL, VM 1, Type 1C if CorrectedLocalizedDeviationFromNormalProbabilityCalculated is YES. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  CorrectedLocalizedDeviationFromNormalProbability?: number;
  /** Visual Field Global Results Index Sequence (0024,0320) SQ, VM 1, Type 3. [C.8.26.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.5.html#table_C.8.26.5-1) */
  VisualFieldGlobalResultsIndexSequence?: OphthalmicVisualFieldGlobalIndexItem[] | null;
}

/** An Item of ResultsNormalsSequence. */
export type VisualFieldStaticPerimetryTestResultsResultsNormalsItem = VisualFieldStaticPerimetryTestResultsResultsNormalsItemAttributes & (
    | { GlobalDeviationProbabilityNormalsFlag: 'YES'; GlobalDeviationProbabilitySequence: unknown }
    | { GlobalDeviationProbabilityNormalsFlag: 'NO'; GlobalDeviationProbabilitySequence?: never }
  ) & (
    | { LocalDeviationProbabilityNormalsFlag: 'YES'; LocalizedDeviationProbabilitySequence: unknown }
    | { LocalDeviationProbabilityNormalsFlag: 'NO'; LocalizedDeviationProbabilitySequence?: never }
  );

export const visualFieldStaticPerimetryTestResultsRules: TableRules = {
  kind: 'module',
  id: 'VisualFieldStaticPerimetryTestResults',
  name: 'Visual Field Static Perimetry Test Results',
  table: 'table_C.8.26.5-1',
  section: 'sect_C.8.26.5',
  rows: [
    {
      keyword: 'VisualFieldMeanSensitivity',
      tag: '00240070',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'ContentItemModifierSequence', within: ['PerformedProtocolCodeSequence'] },
          codes: [{ value: '261004008', scheme: 'SCT', meaning: 'Diagnostic' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '21d842d95a03',
      },
    },
    { keyword: 'VisualFieldTestNormalsFlag', tag: '00240063', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ResultsNormalsSequence',
      tag: '00240064',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'VisualFieldTestNormalsFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '594a180a07f0' },
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => externallySourcedDataSetIdentificationRules },
        { keyword: 'GlobalDeviationFromNormal', tag: '00240066', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'GlobalDeviationProbabilityNormalsFlag',
          tag: '00240059',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'GlobalDeviationProbabilitySequence',
          tag: '00240083',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'GlobalDeviationProbabilityNormalsFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '9e5c55529989',
          },
          items: [{ range: [1, 1] }],
          rows: [{ keyword: 'GlobalDeviationProbability', tag: '00240071', vr: 'FL', vm: '1', type: '1' }, { include: () => algorithmIdentificationRules }],
        },
        { keyword: 'LocalizedDeviationFromNormal', tag: '00240068', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'LocalDeviationProbabilityNormalsFlag',
          tag: '00240072',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'LocalizedDeviationProbabilitySequence',
          tag: '00240085',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'LocalDeviationProbabilityNormalsFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'e6aa91b2ca02',
          },
          items: [{ range: [1, 1] }],
          rows: [{ keyword: 'LocalizedDeviationProbability', tag: '00240073', vr: 'FL', vm: '1', type: '1' }, { include: () => algorithmIdentificationRules }],
        },
      ],
    },
    { keyword: 'ShortTermFluctuationCalculated', tag: '00240074', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ShortTermFluctuation',
      tag: '00240075',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ShortTermFluctuationCalculated' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '626874a74677',
      },
    },
    {
      keyword: 'ShortTermFluctuationProbabilityCalculated',
      tag: '00240076',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'ShortTermFluctuationProbability',
      tag: '00240077',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ShortTermFluctuationProbabilityCalculated' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'd4eb9ec72305',
      },
    },
    {
      keyword: 'CorrectedLocalizedDeviationFromNormalCalculated',
      tag: '00240078',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'CorrectedLocalizedDeviationFromNormal',
      tag: '00240079',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'CorrectedLocalizedDeviationFromNormalCalculated' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'fc6a9ad1b21c',
      },
    },
    {
      keyword: 'CorrectedLocalizedDeviationFromNormalProbabilityCalculated',
      tag: '00240080',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'CorrectedLocalizedDeviationFromNormalProbability',
      tag: '00240081',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'CorrectedLocalizedDeviationFromNormalProbabilityCalculated' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '445d394f3d13',
      },
    },
    {
      keyword: 'VisualFieldGlobalResultsIndexSequence',
      tag: '00240320',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => ophthalmicVisualFieldGlobalIndexRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualFieldStaticPerimetryTestResults = (dataset: object): Finding[] => validateTable(dataset, visualFieldStaticPerimetryTestResultsRules);
