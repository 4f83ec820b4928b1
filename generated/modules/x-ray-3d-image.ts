// X-Ray 3D Image, PS3.3 Table C.8.21.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';
import { type GeneralProcedureProtocolReferenceMacro, generalProcedureProtocolReferenceRules } from '../macros/general-procedure-protocol-reference.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** An Item of SourceIrradiationEventSequence. */
export interface XRay3DImageSourceIrradiationEventItem {
  /** Irradiation Event UID (0008,3010) UI, VM 1-n, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  IrradiationEventUID: string[];
}

/** X-Ray 3D Image: PS3.3 Table C.8.21.1-1. */
export interface XRay3DImageModule extends CommonCTMRAndPhotoacousticImageDescriptionMacro, GeneralProcedureProtocolReferenceMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  ImageType: string[];
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  BitsStored: 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  HighBit: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Referenced Image Evidence Sequence (0008,9092) SQ, VM 1, Type 1C if ReferencedImageSequence in SharedFunctionalGroupsSequence is present or ReferencedImageSequence in PerFrameFunctionalGroupsSequence is present. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  ReferencedImageEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  ImageComments?: string | null;
  /** Quality Control Image (0028,0300) CS, VM 1, Type 3. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  QualityControlImage?: 'YES' | 'NO' | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  PresentationLUTShape: 'IDENTITY';
  /** Source Irradiation Event Sequence (0008,3011) SQ, VM 1, Type 3. [C.8.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.1.html#table_C.8.21.1-1) */
  SourceIrradiationEventSequence?: XRay3DImageSourceIrradiationEventItem[] | null;
}

export const xRay3DImageRules: TableRules = {
  kind: 'module',
  id: 'XRay3DImage',
  name: 'X-Ray 3D Image',
  table: 'table_C.8.21.1-1',
  section: 'sect_C.8.21.1',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['8', '9', '10', '11', '12', '13', '14', '15', '16'] }],
    },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    {
      keyword: 'ContentQualification',
      tag: '00189004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
    },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'LossyImageCompression', tag: '00282110', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
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
      keyword: 'ReferencedImageEvidenceSequence',
      tag: '00089092',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'ReferencedImageSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'ReferencedImageSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '9916ca86cb7c',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    { include: () => generalProcedureProtocolReferenceRules },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'QualityControlImage', tag: '00280300', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY'] }] },
    {
      keyword: 'SourceIrradiationEventSequence',
      tag: '00083011',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'IrradiationEventUID', tag: '00083010', vr: 'UI', vm: '1-n', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DImage = (dataset: object): Finding[] => validateTable(dataset, xRay3DImageRules);
