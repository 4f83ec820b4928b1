// Performed XA Reconstruction, PS3.3 Table C.34.18-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralProcedureProtocolReferenceMacro, generalProcedureProtocolReferenceRules } from '../macros/general-procedure-protocol-reference.ts';
import { type ProtocolElementIdentificationMacro, protocolElementIdentificationRules } from '../macros/protocol-element-identification.ts';

/** An Item of ImageFilterDetailsSequence. */
export interface PerformedXAReconstructionReconstructionProtocolElementImageFilterDetailsItem {
  /** Image Filter (0018,9320) SH, VM 1, Type 1. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ImageFilter: string;
  /** Image Filter Description (0018,9941) UT, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ImageFilterDescription?: string | null;
}

/** An Item of ReconstructionProtocolElementSequence. */
export interface PerformedXAReconstructionReconstructionProtocolElementItem extends ProtocolElementIdentificationMacro, GeneralProcedureProtocolReferenceMacro {
  /** Source Acquisition Protocol Element Number (0018,9938) US, VM 1-n, Type 1. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  SourceAcquisitionProtocolElementNumber: number[];
  /** Source Acquisition Beam Number (0018,9939) US, VM 1-n, Type 1. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  SourceAcquisitionBeamNumber: number[];
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1C. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ReferencedSOPClassUID?: string;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1C. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ReferencedSOPInstanceUID?: string;
  /** Reconstruction Pipeline Type (0018,11BE) CS, VM 1, Type 1. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ReconstructionPipelineType: '2D' | '3D';
  /** Window Center (0028,1050) DS, VM 1-n, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  WindowCenter?: number[] | null;
  /** Window Width (0028,1051) DS, VM 1-n, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  WindowWidth?: number[] | null;
  /** Image Filter Details Sequence (0018,11BF) SQ, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ImageFilterDetailsSequence?: PerformedXAReconstructionReconstructionProtocolElementImageFilterDetailsItem[] | null;
  /** Applied Mask Subtraction Flag (0018,11C0) CS, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  AppliedMaskSubtractionFlag?: 'YES' | 'NO' | null;
  /** Mask Visibility Percentage (0028,9478) FL, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  MaskVisibilityPercentage?: number | null;
  /** Rows (0028,0010) US, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  Rows?: number | null;
  /** Columns (0028,0011) US, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  Columns?: number | null;
  /** Image Rotation (0070,0042) US, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ImageRotation?: 270 | 180 | 90 | 0 | null;
  /** Image Horizontal Flip (0070,0041) CS, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ImageHorizontalFlip?: 'Y' | 'N' | null;
  /** Algorithm Type (0018,9527) CS, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  AlgorithmType?: DefinedTerm<'FILTER_BACK_PROJ' | 'ITERATIVE'> | null;
  /** Convolution Kernel (0018,1210) SH, VM 1-n, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ConvolutionKernel?: string[] | null;
  /** Number of Slices (0054,0081) US, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  NumberOfSlices?: number | null;
  /** Slice Thickness (0018,0050) DS, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  SliceThickness?: number | null;
  /** Spacing Between Slices (0018,0088) DS, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  SpacingBetweenSlices?: number | null;
  /** Reconstruction Field of View (0018,9317) FD, VM 2, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ReconstructionFieldOfView?: [number, number] | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  DerivationCodeSequence?: CodeSequenceItem[] | null;
  /** Requested Series Description (0018,9937) LO, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  RequestedSeriesDescription?: string | null;
  /** Requested Series Description Code Sequence (0018,11C1) SQ, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  RequestedSeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Content Qualification (0018,9004) CS, VM 1, Type 3. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE' | null;
}

/** Performed XA Reconstruction: PS3.3 Table C.34.18-1. */
export interface PerformedXAReconstructionModule {
  /** Reconstruction Protocol Element Sequence (0018,9934) SQ, VM 1, Type 1. [C.34.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.18.html#table_C.34.18-1) */
  ReconstructionProtocolElementSequence: PerformedXAReconstructionReconstructionProtocolElementItem[];
}

export const performedXAReconstructionRules: TableRules = {
  kind: 'module',
  id: 'PerformedXAReconstruction',
  name: 'Performed XA Reconstruction',
  table: 'table_C.34.18-1',
  section: 'sect_C.34.18',
  rows: [
    {
      keyword: 'ReconstructionProtocolElementSequence',
      tag: '00189934',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => protocolElementIdentificationRules },
        { include: () => generalProcedureProtocolReferenceRules },
        { keyword: 'SourceAcquisitionProtocolElementNumber', tag: '00189938', vr: 'US', vm: '1-n', type: '1' },
        { keyword: 'SourceAcquisitionBeamNumber', tag: '00189939', vr: 'US', vm: '1-n', type: '1' },
        {
          keyword: 'ReferencedSOPClassUID',
          tag: '00081150',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '68fb84e22ebe',
            reason: 'other-instance',
            missing: 'where the referenced protocol element stands',
          },
        },
        {
          keyword: 'ReferencedSOPInstanceUID',
          tag: '00081155',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '68fb84e22ebe',
            reason: 'other-instance',
            missing: 'where the referenced protocol element stands',
          },
        },
        { keyword: 'ReconstructionPipelineType', tag: '001811BE', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['2D', '3D'] }] },
        { keyword: 'WindowCenter', tag: '00281050', vr: 'DS', vm: '1-n', type: '3' },
        { keyword: 'WindowWidth', tag: '00281051', vr: 'DS', vm: '1-n', type: '3' },
        {
          keyword: 'ImageFilterDetailsSequence',
          tag: '001811BF',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ImageFilter', tag: '00189320', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'ImageFilterDescription', tag: '00189941', vr: 'UT', vm: '1', type: '3' },
          ],
        },
        { keyword: 'AppliedMaskSubtractionFlag', tag: '001811C0', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'MaskVisibilityPercentage', tag: '00289478', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '3' },
        { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '3' },
        { keyword: 'ImageRotation', tag: '00700042', vr: 'US', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['270', '180', '90', '0'] }] },
        { keyword: 'ImageHorizontalFlip', tag: '00700041', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
        { keyword: 'AlgorithmType', tag: '00189527', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['FILTER_BACK_PROJ', 'ITERATIVE'] }] },
        { keyword: 'ConvolutionKernel', tag: '00181210', vr: 'SH', vm: '1-n', type: '3' },
        { keyword: 'NumberOfSlices', tag: '00540081', vr: 'US', vm: '1', type: '3' },
        { keyword: 'SliceThickness', tag: '00180050', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'SpacingBetweenSlices', tag: '00180088', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'ReconstructionFieldOfView', tag: '00189317', vr: 'FD', vm: '2', type: '3' },
        { keyword: 'DerivationCodeSequence', tag: '00089215', vr: 'SQ', vm: '1', type: '3', rows: [{ include: () => codeSequenceRules }] },
        { keyword: 'RequestedSeriesDescription', tag: '00189937', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'RequestedSeriesDescriptionCodeSequence',
          tag: '001811C1',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ContentQualification',
          tag: '00189004',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePerformedXAReconstruction = (dataset: object): Finding[] => validateTable(dataset, performedXAReconstructionRules);
