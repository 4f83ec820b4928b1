// Ocular Region Imaged, PS3.3 Table C.8.17.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.5.html#table_C.8.17.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';

/** Ocular Region Imaged: PS3.3 Table C.8.17.5-1. */
export interface OcularRegionImagedModule extends Omit<GeneralAnatomyMandatoryMacro, 'PrimaryAnatomicStructureSequence'> {
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.8.17.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.5.html#table_C.8.17.5-1) */
  ImageLaterality: 'R' | 'L' | 'B';
  /** Relative Image Position Code Sequence (0022,001D) SQ, VM 1, Type 2C if OphthalmicVolumetricPropertiesFlag is YES and OphthalmicAnatomicReferencePointXCoordinate has no value and OphthalmicAnatomicReferencePointYCoordinate has no value. [C.8.17.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.5.html#table_C.8.17.5-1) */
  RelativeImagePositionCodeSequence?: [CodeSequenceItem] | null;
  /** Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624) FL, VM 1, Type 2C if OphthalmicVolumetricPropertiesFlag is YES. [C.8.17.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.5.html#table_C.8.17.5-1) */
  OphthalmicAnatomicReferencePointXCoordinate?: number | null;
  /** Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626) FL, VM 1, Type 2C if OphthalmicVolumetricPropertiesFlag is YES. [C.8.17.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.5.html#table_C.8.17.5-1) */
  OphthalmicAnatomicReferencePointYCoordinate?: number | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [C.8.17.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.5.html#table_C.8.17.5-1) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralAnatomyMandatoryMacro['PrimaryAnatomicStructureSequence']>;
}

export const ocularRegionImagedRules: TableRules = {
  kind: 'module',
  id: 'OcularRegionImaged',
  name: 'Ocular Region Imaged',
  table: 'table_C.8.17.5-1',
  section: 'sect_C.8.17.5',
  rows: [
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L', 'B'] }] },
    {
      keyword: 'RelativeImagePositionCodeSequence',
      tag: '0022001D',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'OphthalmicVolumetricPropertiesFlag' }, to: ['YES'] },
            { op: 'not', of: { op: 'valued', attribute: { keyword: 'OphthalmicAnatomicReferencePointXCoordinate' } } },
            { op: 'not', of: { op: 'valued', attribute: { keyword: 'OphthalmicAnatomicReferencePointYCoordinate' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '9eef20495f3d',
      },
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4207' }] }],
    },
    {
      keyword: 'OphthalmicAnatomicReferencePointXCoordinate',
      tag: '00221624',
      vr: 'FL',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'OphthalmicVolumetricPropertiesFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e13a6797f9db',
      },
    },
    {
      keyword: 'OphthalmicAnatomicReferencePointYCoordinate',
      tag: '00221626',
      vr: 'FL',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'OphthalmicVolumetricPropertiesFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e13a6797f9db',
      },
    },
    {
      include: () => generalAnatomyMandatoryRules,
      overrides: [
        {
          path: ['PrimaryAnatomicStructureSequence'],
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'valued', attribute: { keyword: 'OphthalmicAnatomicReferencePointXCoordinate' } },
                { op: 'valued', attribute: { keyword: 'OphthalmicAnatomicReferencePointYCoordinate' } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'c2664c0fea2d',
          },
        },
        { path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4209' }] },
        { path: ['PrimaryAnatomicStructureSequence'], contextGroups: [{ kind: 'DCID', cid: '4266' }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOcularRegionImaged = (dataset: object): Finding[] => validateTable(dataset, ocularRegionImagedRules);
