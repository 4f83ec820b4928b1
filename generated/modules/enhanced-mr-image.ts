// Enhanced MR Image, PS3.3 Table C.8-79
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type MRImageAndSpectroscopyInstanceMacro, mrImageAndSpectroscopyInstanceRules } from '../macros/mr-image-and-spectroscopy-instance.ts';
import { type MRImageDescriptionMacro, mrImageDescriptionRules } from '../macros/mr-image-description.ts';
import { type OptionalViewAndSliceProgressionDirectionMacro, optionalViewAndSliceProgressionDirectionRules } from '../macros/optional-view-and-slice-progression-direction.ts';
import { type RTEquipmentMappingAndPlanReferenceMacro, rtEquipmentMappingAndPlanReferenceRules } from '../macros/rt-equipment-mapping-and-plan-reference.ts';

/** Enhanced MR Image: PS3.3 Table C.8-79. */
export interface EnhancedMRImageModule extends MRImageAndSpectroscopyInstanceMacro, CommonCTMRAndPhotoacousticImageDescriptionMacro, MRImageDescriptionMacro, OptionalViewAndSliceProgressionDirectionMacro, Omit<RTEquipmentMappingAndPlanReferenceMacro, 'IsocenterPosition'> {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  PhotometricInterpretation: DefinedTerm<'MONOCHROME1' | 'MONOCHROME2' | 'PALETTE COLOR' | 'RGB' | 'HSV' | 'ARGB' | 'CMYK' | 'YBR_FULL' | 'YBR_FULL_422' | 'YBR_PARTIAL_422' | 'YBR_PARTIAL_420' | 'YBR_ICT' | 'YBR_RCT'>;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  PixelRepresentation: number;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  PlanarConfiguration?: 0 | 1;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  BurnedInAnnotation?: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  LossyImageCompression?: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  PresentationLUTShape?: 'IDENTITY';
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.8-79](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.1.html#table_C.8-79) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const enhancedMRImageRules: TableRules = {
  kind: 'module',
  id: 'EnhancedMRImage',
  name: 'Enhanced MR Image',
  table: 'table_C.8-79',
  section: 'sect_C.8.13.1',
  rows: [
    { include: () => mrImageAndSpectroscopyInstanceRules },
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
        {
          kind: 'defined',
          terms: [
            'ANGIO_TIME',
            'ASL',
            'CINE',
            'DIFFUSION',
            'DIXON',
            'FLOW_ENCODED',
            'FLUID_ATTENUATED',
            'FMRI',
            'MAX_IP',
            'MIN_IP',
            'M_MODE',
            'METABOLITE_MAP',
            'MULTIECHO',
            'PROTON_DENSITY',
            'REALTIME',
            'STIR',
            'TAGGING',
            'TEMPERATURE',
            'T1',
            'T2',
            'T2_STAR',
            'TOF',
            'VELOCITY',
          ],
          value: 3,
          section: 'sect_C.8.13.1.1.1',
        },
      ],
    },
    { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
    { include: () => mrImageDescriptionRules },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: [
            'MONOCHROME1',
            'MONOCHROME2',
            'PALETTE COLOR',
            'RGB',
            'HSV',
            'ARGB',
            'CMYK',
            'YBR_FULL',
            'YBR_FULL_422',
            'YBR_PARTIAL_422',
            'YBR_PARTIAL_420',
            'YBR_ICT',
            'YBR_RCT',
          ],
          section: 'sect_C.7.6.3.1.2',
        },
      ],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PlanarConfiguration',
      tag: '00280006',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'SamplesPerPixel' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'b06933f6594d' },
      values: [{ kind: 'enumerated', terms: ['0', '1'], section: 'sect_C.7.6.3.1.3' }],
    },
    {
      keyword: 'BurnedInAnnotation',
      tag: '00280301',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '344a785d7677',
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
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '566f834df6af',
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
    {
      keyword: 'PresentationLUTShape',
      tag: '20500020',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'dde08ba28583',
      },
      values: [{ kind: 'enumerated', terms: ['IDENTITY'] }],
    },
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
export const validateEnhancedMRImage = (dataset: object): Finding[] => validateTable(dataset, enhancedMRImageRules);
