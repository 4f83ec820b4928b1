// Multi-frame Dimension, PS3.3 Table C.7.6.17-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of DimensionOrganizationSequence. */
export interface MultiFrameDimensionDimensionOrganizationItem {
  /** Dimension Organization UID (0020,9164) UI, VM 1, Type 1. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionOrganizationUID: string;
}

/** An Item of DimensionIndexSequence. */
export interface MultiFrameDimensionDimensionIndexItem {
  /** Dimension Index Pointer (0020,9165) AT, VM 1, Type 1. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionIndexPointer: string;
  /** Dimension Index Private Creator (0020,9213) LO, VM 1, Type 1C if DimensionIndexPointer points to a private attribute. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionIndexPrivateCreator?: string;
  /** Functional Group Pointer (0020,9167) AT, VM 1, Type 1C if DimensionIndexPointer points to an attribute of a functional group. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  FunctionalGroupPointer?: string;
  /** Functional Group Private Creator (0020,9238) LO, VM 1, Type 1C if FunctionalGroupPointer points to a private attribute. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  FunctionalGroupPrivateCreator?: string;
  /** Dimension Organization UID (0020,9164) UI, VM 1, Type 1. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionOrganizationUID: string;
  /** Dimension Description Label (0020,9421) LO, VM 1, Type 3. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionDescriptionLabel?: string | null;
}

/** Multi-frame Dimension: PS3.3 Table C.7.6.17-1. */
export interface MultiFrameDimensionModule {
  /** Dimension Organization Sequence (0020,9221) SQ, VM 1, Type 1. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionOrganizationSequence: MultiFrameDimensionDimensionOrganizationItem[];
  /** Dimension Organization Type (0020,9311) CS, VM 1, Type 3. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionOrganizationType?: DefinedTerm<'3D' | '3D_TEMPORAL' | 'TILED_FULL' | 'TILED_SPARSE'> | null;
  /** Dimension Index Sequence (0020,9222) SQ, VM 1, Type 1C if DimensionOrganizationType is not present or not (DimensionOrganizationType is TILED_FULL). [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionIndexSequence?: MultiFrameDimensionDimensionIndexItem[];
}

export const multiFrameDimensionRules: TableRules = {
  kind: 'module',
  id: 'MultiFrameDimension',
  name: 'Multi-frame Dimension',
  table: 'table_C.7.6.17-1',
  section: 'sect_C.7.6.17',
  rows: [
    {
      keyword: 'DimensionOrganizationSequence',
      tag: '00209221',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'DimensionOrganizationUID', tag: '00209164', vr: 'UI', vm: '1', type: '1' }],
    },
    {
      keyword: 'DimensionOrganizationType',
      tag: '00209311',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['3D', '3D_TEMPORAL', 'TILED_FULL', 'TILED_SPARSE'] }],
    },
    {
      keyword: 'DimensionIndexSequence',
      tag: '00209222',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DimensionOrganizationType' } } },
            { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aaaa800fb85b',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'DimensionIndexPointer', tag: '00209165', vr: 'AT', vm: '1', type: '1' },
        {
          keyword: 'DimensionIndexPrivateCreator',
          tag: '00209213',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'points-to', attribute: { keyword: 'DimensionIndexPointer' }, keywords: [], private: true },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'dc2e044392fb',
          },
        },
        {
          keyword: 'FunctionalGroupPointer',
          tag: '00209167',
          vr: 'AT',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'points-to', attribute: { keyword: 'DimensionIndexPointer' }, keywords: [], groups: true },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'd4e60bd2c572',
          },
        },
        {
          keyword: 'FunctionalGroupPrivateCreator',
          tag: '00209238',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'points-to', attribute: { keyword: 'FunctionalGroupPointer' }, keywords: [], private: true },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'f9965578015a',
          },
        },
        { keyword: 'DimensionOrganizationUID', tag: '00209164', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'DimensionDescriptionLabel', tag: '00209421', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiFrameDimension = (dataset: object): Finding[] => validateTable(dataset, multiFrameDimensionRules);
