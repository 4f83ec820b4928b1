// Structure Set, PS3.3 Table C.8-41
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ConceptualVolumeMacro, conceptualVolumeRules } from '../macros/conceptual-volume.ts';
import { type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from '../macros/identified-person-or-device.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of RTReferencedSeriesSequence. */
export interface StructureSetReferencedFrameOfReferenceRTReferencedStudyRTReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  SeriesInstanceUID: string;
  /** Contour Image Sequence (3006,0016) SQ, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ContourImageSequence: ImageSOPInstanceReferenceMacro[];
}

/** An Item of RTReferencedStudySequence. */
export interface StructureSetReferencedFrameOfReferenceRTReferencedStudyItem extends SOPInstanceReferenceMacro {
  /** RT Referenced Series Sequence (3006,0014) SQ, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  RTReferencedSeriesSequence: StructureSetReferencedFrameOfReferenceRTReferencedStudyRTReferencedSeriesItem[];
}

/** An Item of ReferencedFrameOfReferenceSequence. */
export interface StructureSetReferencedFrameOfReferenceItem {
  /** Frame of Reference UID (0020,0052) UI, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  FrameOfReferenceUID: string;
  /** RT Referenced Study Sequence (3006,0012) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  RTReferencedStudySequence?: StructureSetReferencedFrameOfReferenceRTReferencedStudyItem[] | null;
}

/** An Item of SourceSeriesInformationSequence. */
export interface StructureSetSourceSeriesInformationItem {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  Modality: string;
  /** Series Date (0008,0021) DA, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  SeriesDate: string;
  /** Series Time (0008,0031) TM, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  SeriesTime: string;
  /** Series Description (0008,103E) LO, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  SeriesDescription: string;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  SeriesInstanceUID: string;
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  SeriesNumber: number;
}

/** An Item of DefinitionSourceSequence, its conditions apart. */
export interface StructureSetStructureSetROIDefinitionSourceItemAttributes extends SOPInstanceReferenceMacro {
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1C if ReferencedSOPClassUID is "1.2.840.10008.5.1.4.1.1.66.4". [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ReferencedSegmentNumber?: number[];
  /** Referenced Fiducial UID (0070,031B) UI, VM 1, Type 1C if ReferencedSOPClassUID is "1.2.840.10008.5.1.4.1.1.66.2". [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ReferencedFiducialUID?: string;
}

/** An Item of StructureSetROISequence. */
export interface StructureSetStructureSetROIItem {
  /** ROI Number (3006,0022) IS, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROINumber: number;
  /** Conceptual Volume Identification Sequence (3010,00A0) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ConceptualVolumeIdentificationSequence?: [ConceptualVolumeMacro] | null;
  /** Referenced Frame of Reference UID (3006,0024) UI, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ReferencedFrameOfReferenceUID: string;
  /** ROI Name (3006,0026) LO, VM 1, Type 2. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROIName: string | null;
  /** ROI Description (3006,0028) ST, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROIDescription?: string | null;
  /** ROI Volume (3006,002C) DS, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROIVolume?: number | null;
  /** ROI DateTime (3006,002D) DT, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROIDateTime?: string | null;
  /** ROI Generation Algorithm (3006,0036) CS, VM 1, Type 2. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROIGenerationAlgorithm: DefinedTerm<'AUTOMATIC' | 'SEMIAUTOMATIC' | 'MANUAL'> | null;
  /** ROI Generation Description (3006,0038) LO, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROIGenerationDescription?: string | null;
  /** RT Protocol Code Sequence (3010,005B) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  RTProtocolCodeSequence?: CodeSequenceItem[] | null;
  /** ROI Creator Sequence (3006,004D) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROICreatorSequence?: [IdentifiedPersonOrDeviceItem] | null;
  /** ROI Derivation Algorithm Identification Sequence (3006,0037) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ROIDerivationAlgorithmIdentificationSequence?: [AlgorithmIdentificationMacro] | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  DerivationCodeSequence?: CodeSequenceItem[] | null;
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  DefinitionSourceSequence?: [StructureSetStructureSetROIDefinitionSourceItem] | null;
}

/** Structure Set: PS3.3 Table C.8-41. */
export interface StructureSetModule {
  /** Structure Set Label (3006,0002) SH, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  StructureSetLabel: string;
  /** Structure Set Name (3006,0004) LO, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  StructureSetName?: string | null;
  /** Structure Set Description (3006,0006) ST, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  StructureSetDescription?: string | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  InstanceNumber?: number | null;
  /** Structure Set Date (3006,0008) DA, VM 1, Type 2. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  StructureSetDate: string | null;
  /** Structure Set Time (3006,0009) TM, VM 1, Type 2. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  StructureSetTime: string | null;
  /** Referenced Frame of Reference Sequence (3006,0010) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  ReferencedFrameOfReferenceSequence?: StructureSetReferencedFrameOfReferenceItem[] | null;
  /** Source Series Information Sequence (3006,004C) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  SourceSeriesInformationSequence?: StructureSetSourceSeriesInformationItem[] | null;
  /** Structure Set ROI Sequence (3006,0020) SQ, VM 1, Type 1. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  StructureSetROISequence: StructureSetStructureSetROIItem[];
  /** Predecessor Structure Set Sequence (3006,0018) SQ, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  PredecessorStructureSetSequence?: [SOPInstanceReferenceMacro] | null;
}

/** An Item of DefinitionSourceSequence. */
export type StructureSetStructureSetROIDefinitionSourceItem = StructureSetStructureSetROIDefinitionSourceItemAttributes & (
    | { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4'; ReferencedSegmentNumber: unknown; ReferencedFiducialUID?: never }
    | { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.66.2'; ReferencedFiducialUID: unknown; ReferencedSegmentNumber?: never }
    | { ReferencedSOPClassUID: DefinedTerm<never>; ReferencedSegmentNumber?: never; ReferencedFiducialUID?: never }
  );

export const structureSetRules: TableRules = {
  kind: 'module',
  id: 'StructureSet',
  name: 'Structure Set',
  table: 'table_C.8-41',
  section: 'sect_C.8.8.5',
  rows: [
    { keyword: 'StructureSetLabel', tag: '30060002', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'StructureSetName', tag: '30060004', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'StructureSetDescription', tag: '30060006', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'StructureSetDate', tag: '30060008', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'StructureSetTime', tag: '30060009', vr: 'TM', vm: '1', type: '2' },
    {
      keyword: 'ReferencedFrameOfReferenceSequence',
      tag: '30060010',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'FrameOfReferenceUID', tag: '00200052', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'RTReferencedStudySequence',
          tag: '30060012',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { include: () => sopInstanceReferenceRules },
            {
              keyword: 'RTReferencedSeriesSequence',
              tag: '30060014',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
                {
                  keyword: 'ContourImageSequence',
                  tag: '30060016',
                  vr: 'SQ',
                  vm: '1',
                  type: '1',
                  items: [{ range: [1, null] }],
                  rows: [{ include: () => imageSOPInstanceReferenceRules }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      keyword: 'SourceSeriesInformationSequence',
      tag: '3006004C',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1' },
        { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '1' },
        { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '1' },
        { keyword: 'SeriesDescription', tag: '0008103E', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'StructureSetROISequence',
      tag: '30060020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ROINumber', tag: '30060022', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ConceptualVolumeIdentificationSequence',
          tag: '301000A0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => conceptualVolumeRules }],
        },
        { keyword: 'ReferencedFrameOfReferenceUID', tag: '30060024', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'ROIName', tag: '30060026', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'ROIDescription', tag: '30060028', vr: 'ST', vm: '1', type: '3' },
        { keyword: 'ROIVolume', tag: '3006002C', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'ROIDateTime', tag: '3006002D', vr: 'DT', vm: '1', type: '3' },
        {
          keyword: 'ROIGenerationAlgorithm',
          tag: '30060036',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'defined', terms: ['AUTOMATIC', 'SEMIAUTOMATIC', 'MANUAL'] }],
        },
        { keyword: 'ROIGenerationDescription', tag: '30060038', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'RTProtocolCodeSequence',
          tag: '3010005B',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ROICreatorSequence',
          tag: '3006004D',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              include: () => identifiedPersonOrDeviceRules,
              overrides: [{ path: ['OrganizationalRoleCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9555' }] }],
            },
          ],
        },
        {
          keyword: 'ROIDerivationAlgorithmIdentificationSequence',
          tag: '30060037',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => algorithmIdentificationRules }],
        },
        {
          keyword: 'DerivationCodeSequence',
          tag: '00089215',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'DefinitionSourceSequence',
          tag: '00081156',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { include: () => sopInstanceReferenceRules },
            {
              keyword: 'ReferencedSegmentNumber',
              tag: '0062000B',
              vr: 'US',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.66.4'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e0161a598b64',
              },
            },
            {
              keyword: 'ReferencedFiducialUID',
              tag: '0070031B',
              vr: 'UI',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.66.2'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '0fa2d34037ef',
              },
            },
          ],
        },
      ],
    },
    {
      keyword: 'PredecessorStructureSetSequence',
      tag: '30060018',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStructureSet = (dataset: object): Finding[] => validateTable(dataset, structureSetRules);
