// Enhanced XA/XRF Image, PS3.3 Table C.8.19.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralProcedureProtocolReferenceMacro, generalProcedureProtocolReferenceRules } from '../macros/general-procedure-protocol-reference.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PatientOrientationCodeSequence, its conditions apart. */
export interface EnhancedXAXRFImagePatientOrientationCodeItemAttributes extends CodeSequenceMacro {
  /** Patient Orientation Modifier Code Sequence (0054,0412) SQ, VM 1, Type 1C. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PatientOrientationModifierCodeSequence?: [CodeSequenceItem];
}

/** An Item of ReferencedInstanceSequence. */
export interface EnhancedXAXRFImageReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** Enhanced XA/XRF Image: PS3.3 Table C.8.19.2-1. */
export interface EnhancedXAXRFImageModule extends GeneralProcedureProtocolReferenceMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ImageType: string[];
  /** Planes in Acquisition (0018,9410) CS, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PlanesInAcquisition: 'SINGLE PLANE' | 'BIPLANE' | 'UNDEFINED';
  /** Plane Identification (0018,9457) CS, VM 1, Type 1C if PlanesInAcquisition is not UNDEFINED. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PlaneIdentification?: DefinedTerm<'MONOPLANE' | 'PLANE A' | 'PLANE B'>;
  /** Acquisition Number (0020,0012) IS, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  AcquisitionNumber?: number | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  AcquisitionDateTime: string;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  BitsStored: 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  HighBit: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  SamplesPerPixel: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PixelRepresentation: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Acquisition Protocol Name (0018,9423) LO, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  AcquisitionProtocolName?: string | null;
  /** Acquisition Protocol Description (0018,9424) LT, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  AcquisitionProtocolDescription?: string | null;
  /** Scan Options (0018,0022) CS, VM 1-n, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ScanOptions?: (DefinedTerm<'TOMO' | 'CHASE' | 'STEP' | 'ROTA'>)[] | null;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Patient Orientation Code Sequence (0054,0410) SQ, VM 1, Type 1C if PositionerType is CARM and CArmPositionerTabletopRelationship is YES. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PatientOrientationCodeSequence?: [EnhancedXAXRFImagePatientOrientationCodeItem];
  /** Patient Gantry Relationship Code Sequence (0054,0414) SQ, VM 1, Type 2C if PositionerType is CARM and CArmPositionerTabletopRelationship is YES. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PatientGantryRelationshipCodeSequence?: CodeSequenceItem[] | null;
  /** Examined Body Thickness (0010,9431) FL, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ExaminedBodyThickness?: number | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Referenced Other Plane Sequence (0008,9410) SQ, VM 1, Type 1C if PlanesInAcquisition is BIPLANE. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ReferencedOtherPlaneSequence?: [ImageSOPInstanceReferenceMacro];
  /** Referenced Image Evidence Sequence (0008,9092) SQ, VM 1, Type 1C if ReferencedImageSequence in SharedFunctionalGroupsSequence is present or ReferencedImageSequence in PerFrameFunctionalGroupsSequence is present. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ReferencedImageEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Source Image Evidence Sequence (0008,9154) SQ, VM 1, Type 1C if SourceImageSequence in SharedFunctionalGroupsSequence.DerivationImageSequence is present or SourceImageSequence in PerFrameFunctionalGroupsSequence.DerivationImageSequence is present. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  SourceImageEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ReferencedInstanceSequence?: EnhancedXAXRFImageReferencedInstanceItem[] | null;
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ImageComments?: string | null;
  /** Quality Control Image (0028,0300) CS, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  QualityControlImage?: 'YES' | 'NO' | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  PresentationLUTShape: 'IDENTITY' | 'INVERSE';
}

/** An Item of PatientOrientationCodeSequence. */
export type EnhancedXAXRFImagePatientOrientationCodeItem = EnhancedXAXRFImagePatientOrientationCodeItemAttributes & CodeSequenceConditions;

export const enhancedXAXRFImageRules: TableRules = {
  kind: 'module',
  id: 'EnhancedXAXRFImage',
  name: 'Enhanced XA/XRF Image',
  table: 'table_C.8.19.2-1',
  section: 'sect_C.8.19.2',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    {
      keyword: 'PlanesInAcquisition',
      tag: '00189410',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['SINGLE PLANE', 'BIPLANE', 'UNDEFINED'], section: 'sect_C.8.19.2.1.3' }],
    },
    {
      keyword: 'PlaneIdentification',
      tag: '00189457',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '!=', attribute: { keyword: 'PlanesInAcquisition' }, to: ['UNDEFINED'] }, decided: 'data', otherwise: 'forbidden', hash: 'c93d48d68e34' },
      values: [{ kind: 'defined', terms: ['MONOPLANE', 'PLANE A', 'PLANE B'] }],
    },
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
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
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME1', 'MONOCHROME2'] }],
    },
    { keyword: 'AcquisitionProtocolName', tag: '00189423', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'AcquisitionProtocolDescription', tag: '00189424', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'ScanOptions', tag: '00180022', vr: 'CS', vm: '1-n', type: '3', values: [{ kind: 'defined', terms: ['TOMO', 'CHASE', 'STEP', 'ROTA'] }] },
    {
      keyword: 'ContentQualification',
      tag: '00189004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
    },
    {
      keyword: 'PatientOrientationCodeSequence',
      tag: '00540410',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'PositionerType' }, to: ['CARM'] },
            { op: '=', attribute: { keyword: 'CArmPositionerTabletopRelationship' }, to: ['YES'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '629a7b8da51f',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '19' }] },
        {
          keyword: 'PatientOrientationModifierCodeSequence',
          tag: '00540412',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '1954b4dc104c',
            reason: 'knowledge',
            missing: 'whether the orientation to gravity needs a modifier',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '20' }] }],
        },
      ],
    },
    {
      keyword: 'PatientGantryRelationshipCodeSequence',
      tag: '00540414',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'PositionerType' }, to: ['CARM'] },
            { op: '=', attribute: { keyword: 'CArmPositionerTabletopRelationship' }, to: ['YES'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '629a7b8da51f',
      },
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '21' }] }],
    },
    { keyword: 'ExaminedBodyThickness', tag: '00109431', vr: 'FL', vm: '1', type: '3' },
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
      keyword: 'ReferencedOtherPlaneSequence',
      tag: '00089410',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PlanesInAcquisition' }, to: ['BIPLANE'] }, decided: 'data', otherwise: 'forbidden', hash: 'ef518fadc048' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => imageSOPInstanceReferenceRules }],
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
    {
      keyword: 'SourceImageEvidenceSequence',
      tag: '00089154',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'SourceImageSequence', within: ['SharedFunctionalGroupsSequence', 'DerivationImageSequence'] } },
            { op: 'present', attribute: { keyword: 'SourceImageSequence', within: ['PerFrameFunctionalGroupsSequence', 'DerivationImageSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '830e153af295',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7004', undecided: true }] }],
        },
      ],
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
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY', 'INVERSE'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedXAXRFImage = (dataset: object): Finding[] => validateTable(dataset, enhancedXAXRFImageRules);
