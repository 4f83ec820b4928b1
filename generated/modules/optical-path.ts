// Optical Path, PS3.3 Table C.8.12.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PaletteColorLookupTableMacro, paletteColorLookupTableRules as paletteColorLookupTableMacroRules } from '../macros/palette-color-lookup-table.ts';

/** An Item of OpticalPathSequence. */
export interface OpticalPathOpticalPathItem {
  /** Optical Path Identifier (0048,0106) SH, VM 1, Type 1. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  OpticalPathIdentifier: string;
  /** Optical Path Description (0048,0107) ST, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  OpticalPathDescription?: string | null;
  /** Illuminator Type Code Sequence (0048,0100) SQ, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  IlluminatorTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Illumination Wave Length (0022,0055) FL, VM 1, Type 1C if IlluminationColorCodeSequence is not present. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  IlluminationWaveLength?: number;
  /** Illumination Color Code Sequence (0048,0108) SQ, VM 1, Type 1C if IlluminationWaveLength is not present. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  IlluminationColorCodeSequence?: [CodeSequenceItem];
  /** Illumination Type Code Sequence (0022,0016) SQ, VM 1, Type 1. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  IlluminationTypeCodeSequence: CodeSequenceItem[];
  /** Light Path Filter Type Stack Code Sequence (0022,0017) SQ, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  LightPathFilterTypeStackCodeSequence?: CodeSequenceItem[] | null;
  /** Light Path Filter Pass-Through Wavelength (0022,0001) US, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  LightPathFilterPassThroughWavelength?: number | null;
  /** Light Path Filter Pass Band (0022,0002) US, VM 2, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  LightPathFilterPassBand?: [number, number] | null;
  /** Image Path Filter Type Stack Code Sequence (0022,0018) SQ, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ImagePathFilterTypeStackCodeSequence?: CodeSequenceItem[] | null;
  /** Image Path Filter Pass-Through Wavelength (0022,0003) US, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ImagePathFilterPassThroughWavelength?: number | null;
  /** Image Path Filter Pass Band (0022,0004) US, VM 2, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ImagePathFilterPassBand?: [number, number] | null;
  /** Lenses Code Sequence (0022,0019) SQ, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  LensesCodeSequence?: CodeSequenceItem[] | null;
  /** Condenser Lens Power (0048,0111) DS, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  CondenserLensPower?: number | null;
  /** Objective Lens Power (0048,0112) DS, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ObjectiveLensPower?: number | null;
  /** Objective Lens Numerical Aperture (0048,0113) DS, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ObjectiveLensNumericalAperture?: number | null;
  /** Channel Description Code Sequence (0022,001A) SQ, VM 1, Type 1C. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ChannelDescriptionCodeSequence?: CodeSequenceItem[];
  /** Palette Color Lookup Table Sequence (0048,0120) SQ, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  PaletteColorLookupTableSequence?: [PaletteColorLookupTableMacro] | null;
  /** ICC Profile (0028,2000) OB, VM 1, Type 1C if PhotometricInterpretation is not MONOCHROME2 or PaletteColorLookupTableSequence is present. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ICCProfile?: ArrayBuffer;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  ColorSpace?: DefinedTerm<'SRGB' | 'ADOBERGB' | 'ROMMRGB'> | null;
}

/** Optical Path: PS3.3 Table C.8.12.5-1. */
export interface OpticalPathModule {
  /** Number of Optical Paths (0048,0302) UL, VM 1, Type 1C if DimensionOrganizationType is TILED_FULL. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  NumberOfOpticalPaths?: number;
  /** Optical Path Sequence (0048,0105) SQ, VM 1, Type 1. [C.8.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.5.html#table_C.8.12.5-1) */
  OpticalPathSequence: OpticalPathOpticalPathItem[];
}

export const opticalPathRules: TableRules = {
  kind: 'module',
  id: 'OpticalPath',
  name: 'Optical Path',
  table: 'table_C.8.12.5-1',
  section: 'sect_C.8.12.5',
  rows: [
    {
      keyword: 'NumberOfOpticalPaths',
      tag: '00480302',
      vr: 'UL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'afe985257767',
      },
    },
    {
      keyword: 'OpticalPathSequence',
      tag: '00480105',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'OpticalPathIdentifier', tag: '00480106', vr: 'SH', vm: '1', type: '1' },
        { keyword: 'OpticalPathDescription', tag: '00480107', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'IlluminatorTypeCodeSequence',
          tag: '00480100',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'IlluminationWaveLength',
          tag: '00220055',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'IlluminationColorCodeSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '66d7d212a978',
          },
        },
        {
          keyword: 'IlluminationColorCodeSequence',
          tag: '00480108',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'IlluminationWaveLength' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'e613f9895bc0',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'IlluminationTypeCodeSequence',
          tag: '00220016',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'LightPathFilterTypeStackCodeSequence',
          tag: '00220017',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'LightPathFilterPassThroughWavelength', tag: '00220001', vr: 'US', vm: '1', type: '3' },
        { keyword: 'LightPathFilterPassBand', tag: '00220002', vr: 'US', vm: '2', type: '3' },
        {
          keyword: 'ImagePathFilterTypeStackCodeSequence',
          tag: '00220018',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'ImagePathFilterPassThroughWavelength', tag: '00220003', vr: 'US', vm: '1', type: '3' },
        { keyword: 'ImagePathFilterPassBand', tag: '00220004', vr: 'US', vm: '2', type: '3' },
        {
          keyword: 'LensesCodeSequence',
          tag: '00220019',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'CondenserLensPower', tag: '00480111', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'ObjectiveLensPower', tag: '00480112', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'ObjectiveLensNumericalAperture', tag: '00480113', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'ChannelDescriptionCodeSequence',
          tag: '0022001A',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '5684e2539f94',
            reason: 'knowledge',
            missing: 'whether the channel differs from what the optical path lets expect',
          },
          items: [
            { equals: { keyword: 'SamplesPerPixelUsed' }, condition: { op: 'present', attribute: { keyword: 'SamplesPerPixelUsed' } } },
            { equals: { keyword: 'SamplesPerPixel' }, condition: { op: 'not', of: { op: 'present', attribute: { keyword: 'SamplesPerPixelUsed' } } } },
          ],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'PaletteColorLookupTableSequence',
          tag: '00480120',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => paletteColorLookupTableMacroRules }],
        },
        {
          keyword: 'ICCProfile',
          tag: '00282000',
          vr: 'OB',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '!=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
                { op: 'present', attribute: { keyword: 'PaletteColorLookupTableSequence' } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '3b45af95b1c0',
          },
        },
        {
          keyword: 'ColorSpace',
          tag: '00282002',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['SRGB', 'ADOBERGB', 'ROMMRGB'], section: 'sect_C.11.15.1.2' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOpticalPath = (dataset: object): Finding[] => validateTable(dataset, opticalPathRules);
