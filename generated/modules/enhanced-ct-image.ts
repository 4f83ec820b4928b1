// Enhanced CT Image, PS3.3 Table C.8-114
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';
import { type HierarchicalEvidenceReferenceMacro, hierarchicalEvidenceReferenceRules } from '../macros/hierarchical-evidence-reference.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type OptionalViewAndSliceProgressionDirectionMacro, optionalViewAndSliceProgressionDirectionRules } from '../macros/optional-view-and-slice-progression-direction.ts';
import { type RTEquipmentMappingAndPlanReferenceMacro, rtEquipmentMappingAndPlanReferenceRules } from '../macros/rt-equipment-mapping-and-plan-reference.ts';

/** Enhanced CT Image: PS3.3 Table C.8-114. */
export interface EnhancedCTImageModule extends CommonCTMRAndPhotoacousticImageDescriptionMacro, HierarchicalEvidenceReferenceMacro, OptionalViewAndSliceProgressionDirectionMacro, RTEquipmentMappingAndPlanReferenceMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  ImageType: string[];
  /** Multi-energy CT Acquisition (0018,9361) CS, VM 1, Type 3. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  MultienergyCTAcquisition?: 'YES' | 'NO' | null;
  /** Acquisition Number (0020,0012) IS, VM 1, Type 3. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  AcquisitionNumber?: number | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C if value 1 of ImageType of this frame is one of ORIGINAL, MIXED and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  AcquisitionDateTime?: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1C if value 1 of ImageType of this frame is one of ORIGINAL, MIXED and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  AcquisitionDuration?: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  HighBit: number;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  ImageComments?: string | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  BurnedInAnnotation?: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  LossyImageCompression?: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  PresentationLUTShape: 'IDENTITY';
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const enhancedCTImageRules: TableRules = {
  kind: 'module',
  id: 'EnhancedCTImage',
  name: 'Enhanced CT Image',
  table: 'table_C.8-114',
  section: 'sect_C.8.15.2',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED', 'MIXED'], value: 1, section: 'sect_C.8.16.1' },
        { kind: 'enumerated', terms: ['PRIMARY'], value: 2, section: 'sect_C.8.16.1' },
        {
          kind: 'defined',
          terms: [
            'ANGIO',
            'CARDIAC',
            'CARDIAC_GATED',
            'CARDRESP_GATED',
            'DYNAMIC',
            'FLUOROSCOPY',
            'LOCALIZER',
            'MOTION',
            'PERFUSION',
            'PRE_CONTRAST',
            'POST_CONTRAST',
            'RESP_GATED',
            'REST',
            'STATIC',
            'STRESS',
            'VOLUME',
            'NON_PARALLEL',
            'PARALLEL',
            'WHOLE_BODY',
          ],
          value: 3,
          section: 'sect_C.8.16.1',
        },
        {
          kind: 'defined',
          terms: [
            'ADDITION',
            'DIVISION',
            'MASKED',
            'MAXIMUM',
            'MEAN',
            'MINIMUM',
            'MULTIPLICATION',
            'RESAMPLED',
            'STD_DEVIATION',
            'SUBTRACTION',
            'NONE',
            'QUANTITY',
            'MIXED',
          ],
          value: 4,
          section: 'sect_C.8.16.1',
        },
        { kind: 'defined', terms: ['ATTENUATION', 'CARDIAC_CTA', 'CARDIAC_CASCORE', 'REFERENCE'], value: 3, section: 'sect_C.8.15.2.1.1' },
        { kind: 'defined', terms: ['FILTERED', 'MEDIAN', 'ENERGY_PROP_WT'], value: 4, section: 'sect_C.8.15.2.1.1' },
        {
          kind: 'defined',
          terms: ['VMI', 'MAT_SPECIFIC', 'MAT_REMOVED', 'MAT_FRACTIONAL', 'EFF_ATOMIC_NUM', 'ELECTRON_DENSITY', 'MAT_MODIFIED', 'MAT_VALUE_BASED', 'MIXED'],
          value: 5,
          section: 'sect_C.8.15.2.1.1',
        },
      ],
    },
    { keyword: 'MultienergyCTAcquisition', tag: '00189361', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
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
            { op: '=', attribute: { keyword: 'ImageType', scope: 'frame', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '16fee7476bfb',
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
            { op: '=', attribute: { keyword: 'ImageType', scope: 'frame', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '16fee7476bfb',
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
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e3b69faf905a',
      },
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
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e3b69faf905a',
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
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'bee71843598f',
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
    { include: () => optionalViewAndSliceProgressionDirectionRules },
    { include: () => rtEquipmentMappingAndPlanReferenceRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedCTImage = (dataset: object): Finding[] => validateTable(dataset, enhancedCTImageRules);
