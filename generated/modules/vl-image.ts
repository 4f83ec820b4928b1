// VL Image, PS3.3 Table C.8-77
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type PrimaryAnatomicStructureMacro, primaryAnatomicStructureRules } from '../macros/primary-anatomic-structure.ts';

/** An Item of ReferencedImageSequence. */
export interface VLImageReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 2. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  PurposeOfReferenceCodeSequence: CodeSequenceItem[] | null;
}

/** An Item of AnatomicRegionSequence, its conditions apart. */
export interface VLImageAnatomicRegionItemAttributes extends CodeSequenceMacro {
  /** Anatomic Region Modifier Sequence (0008,2220) SQ, VM 1, Type 3. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  AnatomicRegionModifierSequence?: CodeSequenceItem[] | null;
}

/** VL Image: PS3.3 Table C.8-77. */
export interface VLImageModule extends PrimaryAnatomicStructureMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  ImageType: string[];
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  PhotometricInterpretation: 'MONOCHROME2' | 'RGB' | 'YBR_FULL_422' | 'YBR_PARTIAL_420' | 'YBR_RCT' | 'YBR_ICT';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  BitsAllocated: 8;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  BitsStored: 8;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  HighBit: 7;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  PixelRepresentation: 0;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  SamplesPerPixel: number;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  PlanarConfiguration?: 0;
  /** Content Time (0008,0033) TM, VM 1, Type 1C. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  ContentTime?: string;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 2. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  LossyImageCompression: '00' | '01' | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if value 3 of ImageType is present and value 3 of ImageType is one of "STEREO L", "STEREO R". [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  ReferencedImageSequence?: VLImageReferencedImageItem[];
  /** Window Center (0028,1050) DS, VM 1-n, Type 3. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  WindowCenter?: number[] | null;
  /** Window Width (0028,1051) DS, VM 1-n, Type 1C if WindowCenter is present. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  WindowWidth?: number[];
  /** Image Laterality (0020,0062) CS, VM 1, Type 3. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  ImageLaterality?: 'R' | 'L' | 'U' | 'B' | null;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1C if NumberOfFrames is present and SpecimenDescriptionSequence is not present. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  AnatomicRegionSequence?: [VLImageAnatomicRegionItem];
  /** Channel Description Code Sequence (0022,001A) SQ, VM 1, Type 3. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  ChannelDescriptionCodeSequence?: CodeSequenceItem[] | null;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 3. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  PixelSpacing?: [number, number] | null;
  /** Imager Pixel Spacing (0018,1164) DS, VM 2, Type 3. [C.8-77](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.1.html#table_C.8-77) */
  ImagerPixelSpacing?: [number, number] | null;
}

/** An Item of AnatomicRegionSequence. */
export type VLImageAnatomicRegionItem = VLImageAnatomicRegionItemAttributes & CodeSequenceConditions;

export const vlImageRules: TableRules = {
  kind: 'module',
  id: 'VLImage',
  name: 'VL Image',
  table: 'table_C.8-77',
  section: 'sect_C.8.12.1',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1, section: 'sect_C.8.12.1.1.6' },
        { kind: 'enumerated', terms: ['PRIMARY', 'SECONDARY'], value: 2, section: 'sect_C.8.12.1.1.6' },
        { kind: 'enumerated', terms: ['STEREO L', 'STEREO R'], value: 3, section: 'sect_C.8.12.1.1.6' },
      ],
    },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2', 'RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_RCT', 'YBR_ICT'], section: 'sect_C.8.12.1.1.1' }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8'], section: 'sect_C.8.12.1.1.2' }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8'], section: 'sect_C.8.12.1.1.2' }] },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['7'], section: 'sect_C.8.12.1.1.2' }] },
    {
      keyword: 'PixelRepresentation',
      tag: '00280103',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['0'], section: 'sect_C.8.12.1.1.3' }],
    },
    {
      keyword: 'SamplesPerPixel',
      tag: '00280002',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'enumerated',
          terms: ['1'],
          condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
          section: 'sect_C.8.12.1.1.4',
        },
        {
          kind: 'enumerated',
          terms: ['3'],
          condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_RCT', 'YBR_ICT'] },
          section: 'sect_C.8.12.1.1.4',
        },
      ],
    },
    {
      keyword: 'PlanarConfiguration',
      tag: '00280006',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'SamplesPerPixel' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'b06933f6594d' },
      values: [{ kind: 'enumerated', terms: ['0'], section: 'sect_C.8.12.1.1.5' }],
    },
    {
      keyword: 'ContentTime',
      tag: '00080033',
      vr: 'TM',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'ed65a73552c4',
        reason: 'knowledge',
        missing: 'whether the images of the Series are related in time',
      },
    },
    { keyword: 'LossyImageCompression', tag: '00282110', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
    {
      keyword: 'ReferencedImageSequence',
      tag: '00081140',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'ImageType', value: 3 } },
            { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['STEREO L', 'STEREO R'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '885efbe79f6b',
      },
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7201' }] }],
        },
      ],
    },
    { keyword: 'WindowCenter', tag: '00281050', vr: 'DS', vm: '1-n', type: '3' },
    {
      keyword: 'WindowWidth',
      tag: '00281051',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'WindowCenter' } }, decided: 'data', otherwise: 'forbidden', hash: '65ee9255de70' },
    },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['R', 'L', 'U', 'B'] }] },
    {
      keyword: 'AnatomicRegionSequence',
      tag: '00082218',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'NumberOfFrames' } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'SpecimenDescriptionSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '9fc37b8e1736',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          include: () => codeSequenceRules,
          contextGroups: [
            { kind: 'DCID', cid: '4040', undecided: true },
            { kind: 'BCID', cid: '4029', undecided: true },
            { kind: 'BCID', cid: '4031', undecided: true },
            { kind: 'BCID', cid: '7483', undecided: true },
          ],
        },
        {
          keyword: 'AnatomicRegionModifierSequence',
          tag: '00082220',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '2' }, { kind: 'BCID', cid: '245', undecided: true }] }],
        },
      ],
    },
    { include: () => primaryAnatomicStructureRules },
    {
      keyword: 'ChannelDescriptionCodeSequence',
      tag: '0022001A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ equals: { keyword: 'SamplesPerPixel' } }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4206' }] }],
    },
    { keyword: 'PixelSpacing', tag: '00280030', vr: 'DS', vm: '2', type: '3' },
    { keyword: 'ImagerPixelSpacing', tag: '00181164', vr: 'DS', vm: '2', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVLImage = (dataset: object): Finding[] => validateTable(dataset, vlImageRules);
