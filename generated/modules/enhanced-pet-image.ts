// Enhanced PET Image, PS3.3 Table C.8.22-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';
import { type HierarchicalEvidenceReferenceMacro, hierarchicalEvidenceReferenceRules } from '../macros/hierarchical-evidence-reference.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type RTEquipmentMappingAndPlanReferenceMacro, rtEquipmentMappingAndPlanReferenceRules } from '../macros/rt-equipment-mapping-and-plan-reference.ts';

/** Enhanced PET Image: PS3.3 Table C.8.22-3. */
export interface EnhancedPETImageModule extends CommonCTMRAndPhotoacousticImageDescriptionMacro, HierarchicalEvidenceReferenceMacro, RTEquipmentMappingAndPlanReferenceMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  ImageType: string[];
  /** Acquisition Number (0020,0012) IS, VM 1, Type 3. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  AcquisitionNumber?: number | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C if value 1 of ImageType of this frame is ORIGINAL and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  AcquisitionDateTime?: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1C if value 1 of ImageType of this frame is ORIGINAL and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  AcquisitionDuration?: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  HighBit: number;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  ImageComments?: string | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  BurnedInAnnotation?: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  LossyImageCompression?: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  PresentationLUTShape: 'IDENTITY';
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const enhancedPETImageRules: TableRules = {
  kind: 'module',
  id: 'EnhancedPETImage',
  name: 'Enhanced PET Image',
  table: 'table_C.8.22-3',
  section: 'sect_C.8.22.3',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'AcquisitionDateTime',
      tag: '0008002A',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '48ac646c29a8',
      },
    },
    {
      keyword: 'AcquisitionDuration',
      tag: '00189073',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '48ac646c29a8',
      },
    },
    { include: () => hierarchicalEvidenceReferenceRules },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'ContentQualification',
      tag: '00189004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
    },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
    {
      keyword: 'BurnedInAnnotation',
      tag: '00280301',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '1fe79029691e',
      },
      values: [{ kind: 'enumerated', terms: ['NO'] }],
    },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'LossyImageCompression',
      tag: '00282110',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '44efe86c6e3b',
      },
      values: [{ kind: 'enumerated', terms: ['00', '01'] }],
    },
    {
      keyword: 'LossyImageCompressionRatio',
      tag: '00282112',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'LossyImageCompression' }, to: ['01'] }, decided: 'data', otherwise: 'forbidden', hash: '84e963e3b56e' },
    },
    {
      keyword: 'LossyImageCompressionMethod',
      tag: '00282114',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'LossyImageCompression' }, to: ['01'] }, decided: 'data', otherwise: 'forbidden', hash: '84e963e3b56e' },
      values: [
        {
          kind: 'defined',
          terms: ['ISO_10918_1', 'ISO_14495_1', 'ISO_15444_1', 'ISO_15444_15', 'ISO_13818_2', 'ISO_14496_10', 'ISO_23008_2'],
          section: 'sect_C.7.6.1.1.5.1',
        },
      ],
    },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY'] }] },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    { include: () => rtEquipmentMappingAndPlanReferenceRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedPETImage = (dataset: object): Finding[] => validateTable(dataset, enhancedPETImageRules);
