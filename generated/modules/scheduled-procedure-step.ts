// Scheduled Procedure Step, PS3.3 Table C.4-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SpecimenMacro, specimenRules as specimenMacroRules } from '../macros/specimen.ts';

/** An Item of ReferencedDefinedProtocolSequence. */
export interface ScheduledProcedureStepScheduledProcedureStepReferencedDefinedProtocolItem {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ReferencedSOPClassUID?: string | null;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ReferencedSOPInstanceUID?: string | null;
}

/** An Item of ReferencedPerformedProtocolSequence. */
export interface ScheduledProcedureStepScheduledProcedureStepReferencedPerformedProtocolItem {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ReferencedSOPClassUID?: string | null;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ReferencedSOPInstanceUID?: string | null;
}

/** An Item of ProtocolContextSequence, its conditions apart. */
export interface ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeProtocolContextItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of ScheduledProtocolCodeSequence, its conditions apart. */
export interface ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeItemAttributes extends CodeSequenceMacro {
  /** Protocol Context Sequence (0040,0440) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ProtocolContextSequence?: ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeProtocolContextItem[] | null;
}

/** An Item of ScheduledProcedureStepSequence. */
export interface ScheduledProcedureStepScheduledProcedureStepItem {
  /** Scheduled Station AE Title (0040,0001) AE, VM 1-n. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledStationAETitle?: string[] | null;
  /** Scheduled Station Name (0040,0010) SH, VM 1-n. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledStationName?: string[] | null;
  /** Scheduled Procedure Step Location (0040,0011) SH, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepLocation?: string | null;
  /** Referenced Defined Protocol Sequence (0018,990C) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ReferencedDefinedProtocolSequence?: ScheduledProcedureStepScheduledProcedureStepReferencedDefinedProtocolItem[] | null;
  /** Referenced Performed Protocol Sequence (0018,990D) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ReferencedPerformedProtocolSequence?: ScheduledProcedureStepScheduledProcedureStepReferencedPerformedProtocolItem[] | null;
  /** Scheduled Procedure Step Start Date (0040,0002) DA, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepStartDate?: string | null;
  /** Scheduled Procedure Step Start Time (0040,0003) TM, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepStartTime?: string | null;
  /** Scheduled Procedure Step End Date (0040,0004) DA, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepEndDate?: string | null;
  /** Scheduled Procedure Step End Time (0040,0005) TM, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepEndTime?: string | null;
  /** Scheduled Performing Physician's Name (0040,0006) PN, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledPerformingPhysicianName?: PersonName | string | null;
  /** Scheduled Performing Physician Identification Sequence (0040,000B) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledPerformingPhysicianIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Scheduled Procedure Step Description (0040,0007) LO, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepDescription?: string | null;
  /** Scheduled Protocol Code Sequence (0040,0008) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProtocolCodeSequence?: ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeItem[] | null;
  /** Scheduled Procedure Step ID (0040,0009) SH, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepID?: string | null;
  /** Scheduled Procedure Step Status (0040,0020) CS, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepStatus?: DefinedTerm<'SCHEDULED' | 'ARRIVED' | 'READY' | 'STARTED' | 'DEPARTED'> | null;
  /** Comments on the Scheduled Procedure Step (0040,0400) LT, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  CommentsOnTheScheduledProcedureStep?: string | null;
  /** Modality (0008,0060) CS, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  Modality?: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'> | null;
  /** Requested Contrast Agent (0032,1070) LO, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  RequestedContrastAgent?: string | null;
  /** Pre-Medication (0040,0012) LO, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  PreMedication?: string | null;
  /** Anatomical Orientation Type (0010,2210) CS, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  AnatomicalOrientationType?: 'BIPED' | 'QUADRUPED' | null;
  /** Treatment Session UID (300A,0700) UI, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  TreatmentSessionUID?: string | null;
}

/** Scheduled Procedure Step: PS3.3 Table C.4-10. */
export interface ScheduledProcedureStepModule {
  /** Scheduled Procedure Step Sequence (0040,0100) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledProcedureStepSequence?: ScheduledProcedureStepScheduledProcedureStepItem[] | null;
  /** Scheduled Specimen Sequence (0040,0500) SQ, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  ScheduledSpecimenSequence?: SpecimenMacro[] | null;
  /** Barcode Value (2200,0005) LT, VM 1. [C.4-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.10.html#table_C.4-10) */
  BarcodeValue?: string | null;
}

/** An Item of ProtocolContextSequence. */
export type ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeProtocolContextItem = ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeProtocolContextItemAttributes & ContentItemConditions;

/** An Item of ScheduledProtocolCodeSequence. */
export type ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeItem = ScheduledProcedureStepScheduledProcedureStepScheduledProtocolCodeItemAttributes & CodeSequenceConditions;

export const scheduledProcedureStepRules: TableRules = {
  kind: 'module',
  id: 'ScheduledProcedureStep',
  name: 'Scheduled Procedure Step',
  table: 'table_C.4-10',
  section: 'sect_C.4.10',
  rows: [
    {
      keyword: 'ScheduledProcedureStepSequence',
      tag: '00400100',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [
        { keyword: 'ScheduledStationAETitle', tag: '00400001', vr: 'AE', vm: '1-n', type: null },
        { keyword: 'ScheduledStationName', tag: '00400010', vr: 'SH', vm: '1-n', type: null },
        { keyword: 'ScheduledProcedureStepLocation', tag: '00400011', vr: 'SH', vm: '1', type: null },
        {
          keyword: 'ReferencedDefinedProtocolSequence',
          tag: '0018990C',
          vr: 'SQ',
          vm: '1',
          type: null,
          rows: [
            { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: null },
            { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: null },
          ],
        },
        {
          keyword: 'ReferencedPerformedProtocolSequence',
          tag: '0018990D',
          vr: 'SQ',
          vm: '1',
          type: null,
          rows: [
            { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: null },
            { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: null },
          ],
        },
        { keyword: 'ScheduledProcedureStepStartDate', tag: '00400002', vr: 'DA', vm: '1', type: null },
        { keyword: 'ScheduledProcedureStepStartTime', tag: '00400003', vr: 'TM', vm: '1', type: null },
        { keyword: 'ScheduledProcedureStepEndDate', tag: '00400004', vr: 'DA', vm: '1', type: null },
        { keyword: 'ScheduledProcedureStepEndTime', tag: '00400005', vr: 'TM', vm: '1', type: null },
        { keyword: 'ScheduledPerformingPhysicianName', tag: '00400006', vr: 'PN', vm: '1', type: null },
        {
          keyword: 'ScheduledPerformingPhysicianIdentificationSequence',
          tag: '0040000B',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'ScheduledProcedureStepDescription', tag: '00400007', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'ScheduledProtocolCodeSequence',
          tag: '00400008',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
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
        { keyword: 'ScheduledProcedureStepID', tag: '00400009', vr: 'SH', vm: '1', type: null },
        {
          keyword: 'ScheduledProcedureStepStatus',
          tag: '00400020',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [{ kind: 'defined', terms: ['SCHEDULED', 'ARRIVED', 'READY', 'STARTED', 'DEPARTED'] }],
        },
        { keyword: 'CommentsOnTheScheduledProcedureStep', tag: '00400400', vr: 'LT', vm: '1', type: null },
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
        { keyword: 'RequestedContrastAgent', tag: '00321070', vr: 'LO', vm: '1', type: null },
        { keyword: 'PreMedication', tag: '00400012', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'AnatomicalOrientationType',
          tag: '00102210',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [{ kind: 'enumerated', terms: ['BIPED', 'QUADRUPED'] }],
        },
        { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: null },
      ],
    },
    { keyword: 'ScheduledSpecimenSequence', tag: '00400500', vr: 'SQ', vm: '1', type: null, rows: [{ include: () => specimenMacroRules }] },
    { keyword: 'BarcodeValue', tag: '22000005', vr: 'LT', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateScheduledProcedureStep = (dataset: object): Finding[] => validateTable(dataset, scheduledProcedureStepRules);
