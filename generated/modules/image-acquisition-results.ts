// Image Acquisition Results, PS3.3 Table C.4-15
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ProtocolContextSequence, its conditions apart. */
export interface ImageAcquisitionResultsPerformedProtocolCodeProtocolContextItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of PerformedProtocolCodeSequence, its conditions apart. */
export interface ImageAcquisitionResultsPerformedProtocolCodeItemAttributes extends CodeSequenceMacro {
  /** Protocol Context Sequence (0040,0440) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  ProtocolContextSequence?: ImageAcquisitionResultsPerformedProtocolCodeProtocolContextItem[] | null;
}

/** An Item of SpecimenDescriptionSequence. */
export interface ImageAcquisitionResultsPerformedSeriesReferencedImageSpecimenDescriptionItem {
  /** Specimen Identifier (0040,0551) LO, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  SpecimenIdentifier?: string | null;
  /** Specimen UID (0040,0554) UI, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  SpecimenUID?: string | null;
}

/** An Item of ReferencedImageSequence. */
export interface ImageAcquisitionResultsPerformedSeriesReferencedImageItem extends SOPInstanceReferenceMacro {
  /** Container Identifier (0040,0512) LO, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  ContainerIdentifier?: string | null;
  /** Specimen Description Sequence (0040,0560) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  SpecimenDescriptionSequence?: ImageAcquisitionResultsPerformedSeriesReferencedImageSpecimenDescriptionItem[] | null;
}

/** An Item of PerformedSeriesSequence. */
export interface ImageAcquisitionResultsPerformedSeriesItem {
  /** Performing Physician's Name (0008,1050) PN, VM 1-n. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  PerformingPhysicianName?: (PersonName | string)[] | null;
  /** Performing Physician Identification Sequence (0008,1052) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  PerformingPhysicianIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Operators' Name (0008,1070) PN, VM 1-n. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  OperatorsName?: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  OperatorIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Protocol Name (0018,1030) LO, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  ProtocolName?: string | null;
  /** Series Instance UID (0020,000E) UI, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  SeriesInstanceUID?: string | null;
  /** Series Description (0008,103E) LO, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  SeriesDescription?: string | null;
  /** Series Description Code Sequence (0008,103F) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  SeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Retrieve AE Title (0008,0054) AE, VM 1-n. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  RetrieveAETitle?: string[] | null;
  /** Archive Requested (0040,A494) CS, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  ArchiveRequested?: 'NO' | 'YES' | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  ReferencedImageSequence?: ImageAcquisitionResultsPerformedSeriesReferencedImageItem[] | null;
  /** Referenced Non-Image Composite SOP Instance Sequence (0040,0220) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  ReferencedNonImageCompositeSOPInstanceSequence?: SOPInstanceReferenceMacro[] | null;
}

/** Image Acquisition Results: PS3.3 Table C.4-15. */
export interface ImageAcquisitionResultsModule {
  /** Modality (0008,0060) CS, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  Modality?: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'> | null;
  /** Study ID (0020,0010) SH, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  StudyID?: string | null;
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  PerformedProtocolCodeSequence?: ImageAcquisitionResultsPerformedProtocolCodeItem[] | null;
  /** Performed Series Sequence (0040,0340) SQ, VM 1. [C.4-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.15.html#table_C.4-15) */
  PerformedSeriesSequence?: ImageAcquisitionResultsPerformedSeriesItem[] | null;
}

/** An Item of ProtocolContextSequence. */
export type ImageAcquisitionResultsPerformedProtocolCodeProtocolContextItem = ImageAcquisitionResultsPerformedProtocolCodeProtocolContextItemAttributes & ContentItemConditions;

/** An Item of PerformedProtocolCodeSequence. */
export type ImageAcquisitionResultsPerformedProtocolCodeItem = ImageAcquisitionResultsPerformedProtocolCodeItemAttributes & CodeSequenceConditions;

export const imageAcquisitionResultsRules: TableRules = {
  kind: 'module',
  id: 'ImageAcquisitionResults',
  name: 'Image Acquisition Results',
  table: 'table_C.4-15',
  section: 'sect_C.4.15',
  rows: [
    {
      keyword: 'Modality',
      tag: '00080060',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [
        {
          kind: 'defined',
          terms: [
            'ANN',
            'AR',
            'ASMT',
            'AU',
            'BDUS',
            'BI',
            'BMD',
            'CFM',
            'CR',
            'CT',
            'CTPROTOCOL',
            'DMS',
            'DG',
            'DOC',
            'DX',
            'ECG',
            'EEG',
            'EMG',
            'EOG',
            'EPS',
            'ES',
            'FID',
            'GM',
            'HC',
            'HD',
            'IO',
            'IOL',
            'IVOCT',
            'IVUS',
            'KER',
            'KO',
            'LEN',
            'LS',
            'MG',
            'MR',
            'M3D',
            'NM',
            'OAM',
            'OCT',
            'OP',
            'OPM',
            'OPT',
            'OPTBSV',
            'OPTENF',
            'OPV',
            'OSS',
            'OT',
            'PA',
            'PLAN',
            'POS',
            'PR',
            'PT',
            'PX',
            'REG',
            'RESP',
            'RF',
            'RG',
            'RTDOSE',
            'RTIMAGE',
            'RTINTENT',
            'RTPLAN',
            'RTRAD',
            'RTRECORD',
            'RTSEGANN',
            'RTSTRUCT',
            'RWV',
            'SEG',
            'SM',
            'SMR',
            'SR',
            'SRF',
            'STAIN',
            'TEXTUREMAP',
            'TG',
            'US',
            'VA',
            'XA',
            'XAPROTOCOL',
            'XC',
          ],
          section: 'sect_C.7.3.1.1.1',
        },
      ],
    },
    { keyword: 'StudyID', tag: '00200010', vr: 'SH', vm: '1', type: null },
    {
      keyword: 'PerformedProtocolCodeSequence',
      tag: '00400260',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { include: () => codeSequenceRules },
        {
          keyword: 'ProtocolContextSequence',
          tag: '00400440',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
          rows: [
            { include: () => contentItemRules },
            {
              keyword: 'ContentItemModifierSequence',
              tag: '00400441',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [{ include: () => contentItemRules }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'PerformedSeriesSequence',
      tag: '00400340',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'PerformingPhysicianName', tag: '00081050', vr: 'PN', vm: '1-n', type: null },
        {
          keyword: 'PerformingPhysicianIdentificationSequence',
          tag: '00081052',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'OperatorsName', tag: '00081070', vr: 'PN', vm: '1-n', type: null },
        {
          keyword: 'OperatorIdentificationSequence',
          tag: '00081072',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'ProtocolName', tag: '00181030', vr: 'LO', vm: '1', type: null },
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: null },
        { keyword: 'SeriesDescription', tag: '0008103E', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'SeriesDescriptionCodeSequence',
          tag: '0008103F',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: null },
        { keyword: 'ArchiveRequested', tag: '0040A494', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['NO', 'YES'] }] },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { include: () => sopInstanceReferenceRules },
            { keyword: 'ContainerIdentifier', tag: '00400512', vr: 'LO', vm: '1', type: null },
            {
              keyword: 'SpecimenDescriptionSequence',
              tag: '00400560',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'SpecimenIdentifier', tag: '00400551', vr: 'LO', vm: '1', type: null },
                { keyword: 'SpecimenUID', tag: '00400554', vr: 'UI', vm: '1', type: null },
              ],
            },
          ],
        },
        {
          keyword: 'ReferencedNonImageCompositeSOPInstanceSequence',
          tag: '00400220',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageAcquisitionResults = (dataset: object): Finding[] => validateTable(dataset, imageAcquisitionResultsRules);
