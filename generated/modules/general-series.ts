// General Series, PS3.3 Table C.7-5a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PerformedProcedureStepSummaryMacro, performedProcedureStepSummaryRules } from '../macros/performed-procedure-step-summary.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type RequestAttributesMacro, requestAttributesRules } from '../macros/request-attributes.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of RelatedSeriesSequence. */
export interface GeneralSeriesRelatedSeriesItem {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  StudyInstanceUID: string;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesInstanceUID: string;
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 2. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  PurposeOfReferenceCodeSequence: CodeSequenceItem[] | null;
}

/** General Series: PS3.3 Table C.7-5a. */
export interface GeneralSeriesModule extends PerformedProcedureStepSummaryMacro {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'>;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesInstanceUID: string;
  /** Series Number (0020,0011) IS, VM 1, Type 2. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: number | null;
  /** Laterality (0020,0060) CS, VM 1, Type 2C if [knowledge #0273c76d4827] and ImageLaterality is not present and not (FrameLaterality in SharedFunctionalGroupsSequence.FrameAnatomySequence is present or FrameLaterality in PerFrameFunctionalGroupsSequence.FrameAnatomySequence is present) and MeasurementLaterality is not present. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Laterality?: 'R' | 'L' | null;
  /** Series Date (0008,0021) DA, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesDate?: string | null;
  /** Series Time (0008,0031) TM, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesTime?: string | null;
  /** Performing Physician's Name (0008,1050) PN, VM 1-n, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  PerformingPhysicianName?: (PersonName | string)[] | null;
  /** Performing Physician Identification Sequence (0008,1052) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  PerformingPhysicianIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Protocol Name (0018,1030) LO, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ProtocolName?: string | null;
  /** Series Description (0008,103E) LO, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesDescription?: string | null;
  /** Series Description Code Sequence (0008,103F) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  OperatorsName?: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  OperatorIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro] | null;
  /** Related Series Sequence (0008,1250) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  RelatedSeriesSequence?: GeneralSeriesRelatedSeriesItem[] | null;
  /** Body Part Examined (0018,0015) CS, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  BodyPartExamined?: string | null;
  /** Patient Position (0018,5100) CS, VM 1, Type 2C if PatientOrientationCodeSequence is not present and SOPClassUID is one of "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.4", "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.4.1", "1.2.840.10008.5.1.4.1.1.4.3", "1.2.840.10008.5.1.4.1.1.4.2". [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  PatientPosition?: DefinedTerm<'HFP' | 'HFS' | 'HFDR' | 'HFDL' | 'FFDR' | 'FFDL' | 'FFP' | 'FFS' | 'LFP' | 'LFS' | 'RFP' | 'RFS' | 'AFDR' | 'AFDL' | 'PFDR' | 'PFDL'> | null;
  /** Smallest Pixel Value in Series (0028,0108) US|SS, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SmallestPixelValueInSeries?: number | null;
  /** Largest Pixel Value in Series (0028,0109) US|SS, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  LargestPixelValueInSeries?: number | null;
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  RequestAttributesSequence?: RequestAttributesMacro[] | null;
  /** Anatomical Orientation Type (0010,2210) CS, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  AnatomicalOrientationType?: 'BIPED' | 'QUADRUPED';
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  TreatmentSessionUID?: string | null;
}

export const generalSeriesRules: TableRules = {
  kind: 'module',
  id: 'GeneralSeries',
  name: 'General Series',
  table: 'table_C.7-5a',
  section: 'sect_C.7.3.1',
  rows: [
    {
      keyword: 'Modality',
      tag: '00080060',
      vr: 'CS',
      vm: '1',
      type: '1',
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
    { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '2' },
    {
      keyword: 'Laterality',
      tag: '00200060',
      vr: 'CS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: '0273c76d4827' },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ImageLaterality' } } },
            {
              op: 'not',
              of: {
                op: 'or',
                of: [
                  { op: 'present', attribute: { keyword: 'FrameLaterality', within: ['SharedFunctionalGroupsSequence', 'FrameAnatomySequence'] } },
                  { op: 'present', attribute: { keyword: 'FrameLaterality', within: ['PerFrameFunctionalGroupsSequence', 'FrameAnatomySequence'] } },
                ],
              },
            },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'MeasurementLaterality' } } },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '0273c76d4827',
        reason: 'knowledge',
        missing: 'whether the body part is one of a pair',
      },
      values: [{ kind: 'enumerated', terms: ['R', 'L'] }],
    },
    { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'PerformingPhysicianName', tag: '00081050', vr: 'PN', vm: '1-n', type: '3' },
    {
      keyword: 'PerformingPhysicianIdentificationSequence',
      tag: '00081052',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'ProtocolName', tag: '00181030', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SeriesDescription', tag: '0008103E', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'SeriesDescriptionCodeSequence',
      tag: '0008103F',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'OperatorsName', tag: '00081070', vr: 'PN', vm: '1-n', type: '3' },
    {
      keyword: 'OperatorIdentificationSequence',
      tag: '00081072',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'RelatedSeriesSequence',
      tag: '00081250',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7210' }] }],
        },
      ],
    },
    { keyword: 'BodyPartExamined', tag: '00180015', vr: 'CS', vm: '1', type: '3' },
    {
      keyword: 'PatientPosition',
      tag: '00185100',
      vr: 'CS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'PatientOrientationCodeSequence' } } },
            {
              op: '=',
              attribute: { keyword: 'SOPClassUID' },
              to: [
                '1.2.840.10008.5.1.4.1.1.2',
                '1.2.840.10008.5.1.4.1.1.4',
                '1.2.840.10008.5.1.4.1.1.2.1',
                '1.2.840.10008.5.1.4.1.1.4.1',
                '1.2.840.10008.5.1.4.1.1.4.3',
                '1.2.840.10008.5.1.4.1.1.4.2',
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PatientOrientationCodeSequence' } } }, decided: 'data' },
        hash: '5f602b216506',
      },
      values: [
        {
          kind: 'defined',
          terms: ['HFP', 'HFS', 'HFDR', 'HFDL', 'FFDR', 'FFDL', 'FFP', 'FFS', 'LFP', 'LFS', 'RFP', 'RFS', 'AFDR', 'AFDL', 'PFDR', 'PFDL'],
          section: 'sect_C.7.3.1.1.2',
        },
      ],
    },
    { keyword: 'SmallestPixelValueInSeries', tag: '00280108', vr: 'US|SS', vm: '1', type: '3' },
    { keyword: 'LargestPixelValueInSeries', tag: '00280109', vr: 'US|SS', vm: '1', type: '3' },
    {
      keyword: 'RequestAttributesSequence',
      tag: '00400275',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => requestAttributesRules }],
    },
    { include: () => performedProcedureStepSummaryRules },
    {
      keyword: 'AnatomicalOrientationType',
      tag: '00102210',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'd1533b359486',
        reason: 'knowledge',
        missing: 'whether the patient is an animal that does not stand on two legs',
      },
      values: [{ kind: 'enumerated', terms: ['BIPED', 'QUADRUPED'] }],
    },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralSeries = (dataset: object): Finding[] => validateTable(dataset, generalSeriesRules);
