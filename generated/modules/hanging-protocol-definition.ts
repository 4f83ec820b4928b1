// Hanging Protocol Definition, PS3.3 Table C.23.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HangingProtocolSelectorAttributeContextMacro, hangingProtocolSelectorAttributeContextRules } from '../macros/hanging-protocol-selector-attribute-context.ts';
import { type HangingProtocolSelectorAttributeValueMacro, hangingProtocolSelectorAttributeValueRules } from '../macros/hanging-protocol-selector-attribute-value.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of HangingProtocolDefinitionSequence. */
export interface HangingProtocolDefinitionHangingProtocolDefinitionItem {
  /** Modality (0008,0060) CS, VM 1, Type 1C if AnatomicRegionSequence is not present. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  Modality?: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'>;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1C if Modality is not present. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  AnatomicRegionSequence?: CodeSequenceItem[];
  /** Laterality (0020,0060) CS, VM 1, Type 2C if AnatomicRegionSequence is present. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  Laterality?: 'R' | 'L' | 'B' | 'U' | null;
  /** Procedure Code Sequence (0008,1032) SQ, VM 1, Type 2. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ProcedureCodeSequence: CodeSequenceItem[] | null;
  /** Reason for Requested Procedure Code Sequence (0040,100A) SQ, VM 1, Type 2. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ReasonForRequestedProcedureCodeSequence: CodeSequenceItem[] | null;
}

/** An Item of ImageSetSelectorSequence. */
export interface HangingProtocolDefinitionImageSetsImageSetSelectorItem extends HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro {
  /** Image Set Selector Usage Flag (0072,0024) CS, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ImageSetSelectorUsageFlag: 'MATCH' | 'NO_MATCH';
  /** Selector Attribute (0072,0026) AT, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  SelectorAttribute: string;
  /** Selector Attribute VR (0072,0050) CS, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  SelectorAttributeVR: string;
  /** Selector Value Number (0072,0028) US, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  SelectorValueNumber: number;
}

/** An Item of TimeBasedImageSetsSequence, its conditions apart. */
export interface HangingProtocolDefinitionImageSetsTimeBasedImageSetsItemAttributes {
  /** Image Set Number (0072,0032) US, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ImageSetNumber: number;
  /** Image Set Selector Category (0072,0034) CS, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ImageSetSelectorCategory: 'RELATIVE_TIME' | 'ABSTRACT_PRIOR';
  /** Relative Time (0072,0038) US, VM 2, Type 1C if ImageSetSelectorCategory is RELATIVE_TIME. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  RelativeTime?: [number, number];
  /** Relative Time Units (0072,003A) CS, VM 1, Type 1C if RelativeTime is present. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  RelativeTimeUnits?: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS';
  /** Abstract Prior Value (0072,003C) SS, VM 2, Type 1C if ImageSetSelectorCategory is ABSTRACT_PRIOR and AbstractPriorCodeSequence is not present. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  AbstractPriorValue?: [number, number];
  /** Abstract Prior Code Sequence (0072,003E) SQ, VM 1, Type 1C if ImageSetSelectorCategory is ABSTRACT_PRIOR and AbstractPriorValue is not present. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  AbstractPriorCodeSequence?: [CodeSequenceItem];
  /** Image Set Label (0072,0040) LO, VM 1, Type 3. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ImageSetLabel?: string | null;
}

/** An Item of ImageSetsSequence. */
export interface HangingProtocolDefinitionImageSetsItem {
  /** Image Set Selector Sequence (0072,0022) SQ, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ImageSetSelectorSequence: HangingProtocolDefinitionImageSetsImageSetSelectorItem[];
  /** Time Based Image Sets Sequence (0072,0030) SQ, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  TimeBasedImageSetsSequence: HangingProtocolDefinitionImageSetsTimeBasedImageSetsItem[];
}

/** Hanging Protocol Definition: PS3.3 Table C.23.1-1. */
export interface HangingProtocolDefinitionModule {
  /** Hanging Protocol Name (0072,0002) SH, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolName: string;
  /** Hanging Protocol Description (0072,0004) LO, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolDescription: string;
  /** Hanging Protocol Level (0072,0006) CS, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolLevel: 'MANUFACTURER' | 'SITE' | 'USER_GROUP' | 'SINGLE_USER';
  /** Hanging Protocol Creator (0072,0008) LO, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolCreator: string;
  /** Hanging Protocol Creation DateTime (0072,000A) DT, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolCreationDateTime: string;
  /** Hanging Protocol Definition Sequence (0072,000C) SQ, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolDefinitionSequence: HangingProtocolDefinitionHangingProtocolDefinitionItem[];
  /** Number of Priors Referenced (0072,0014) US, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  NumberOfPriorsReferenced: number;
  /** Image Sets Sequence (0072,0020) SQ, VM 1, Type 1. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  ImageSetsSequence: HangingProtocolDefinitionImageSetsItem[];
  /** Hanging Protocol User Identification Code Sequence (0072,000E) SQ, VM 1, Type 2. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolUserIdentificationCodeSequence: CodeSequenceItem[] | null;
  /** Hanging Protocol User Group Name (0072,0010) LO, VM 1, Type 3. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  HangingProtocolUserGroupName?: string | null;
  /** Source Hanging Protocol Sequence (0072,0012) SQ, VM 1, Type 3. [C.23.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.1.html#table_C.23.1-1) */
  SourceHangingProtocolSequence?: [SOPInstanceReferenceMacro] | null;
}

/** An Item of TimeBasedImageSetsSequence. */
export type HangingProtocolDefinitionImageSetsTimeBasedImageSetsItem = HangingProtocolDefinitionImageSetsTimeBasedImageSetsItemAttributes & (
    | { ImageSetSelectorCategory: 'RELATIVE_TIME'; RelativeTime: unknown; AbstractPriorValue?: never; AbstractPriorCodeSequence?: never }
    | { ImageSetSelectorCategory: 'ABSTRACT_PRIOR'; RelativeTime?: never }
  );

export const hangingProtocolDefinitionRules: TableRules = {
  kind: 'module',
  id: 'HangingProtocolDefinition',
  name: 'Hanging Protocol Definition',
  table: 'table_C.23.1-1',
  section: 'sect_C.23.1',
  rows: [
    { keyword: 'HangingProtocolName', tag: '00720002', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'HangingProtocolDescription', tag: '00720004', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'HangingProtocolLevel',
      tag: '00720006',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MANUFACTURER', 'SITE', 'USER_GROUP', 'SINGLE_USER'] }],
    },
    { keyword: 'HangingProtocolCreator', tag: '00720008', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'HangingProtocolCreationDateTime', tag: '0072000A', vr: 'DT', vm: '1', type: '1' },
    {
      keyword: 'HangingProtocolDefinitionSequence',
      tag: '0072000C',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'Modality',
          tag: '00080060',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'AnatomicRegionSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '12e14488b889',
          },
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
        {
          keyword: 'AnatomicRegionSequence',
          tag: '00082218',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'Modality' } } }, decided: 'data', otherwise: 'allowed', hash: 'e8c3b8ea5c78' },
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4' }] }],
        },
        {
          keyword: 'Laterality',
          tag: '00200060',
          vr: 'CS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: 'present', attribute: { keyword: 'AnatomicRegionSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '463eac6af411' },
          values: [{ kind: 'enumerated', terms: ['R', 'L', 'B', 'U'] }],
        },
        {
          keyword: 'ProcedureCodeSequence',
          tag: '00081032',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '101' }] }],
        },
        {
          keyword: 'ReasonForRequestedProcedureCodeSequence',
          tag: '0040100A',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    { keyword: 'NumberOfPriorsReferenced', tag: '00720014', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'ImageSetsSequence',
      tag: '00720020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ImageSetSelectorSequence',
          tag: '00720022',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'ImageSetSelectorUsageFlag',
              tag: '00720024',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['MATCH', 'NO_MATCH'] }],
            },
            { keyword: 'SelectorAttribute', tag: '00720026', vr: 'AT', vm: '1', type: '1' },
            { keyword: 'SelectorAttributeVR', tag: '00720050', vr: 'CS', vm: '1', type: '1' },
            { include: () => hangingProtocolSelectorAttributeContextRules },
            { include: () => hangingProtocolSelectorAttributeValueRules },
            { keyword: 'SelectorValueNumber', tag: '00720028', vr: 'US', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'TimeBasedImageSetsSequence',
          tag: '00720030',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ImageSetNumber', tag: '00720032', vr: 'US', vm: '1', type: '1' },
            {
              keyword: 'ImageSetSelectorCategory',
              tag: '00720034',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['RELATIVE_TIME', 'ABSTRACT_PRIOR'] }],
            },
            {
              keyword: 'RelativeTime',
              tag: '00720038',
              vr: 'US',
              vm: '2',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ImageSetSelectorCategory' }, to: ['RELATIVE_TIME'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'a7416bb1ee88',
              },
            },
            {
              keyword: 'RelativeTimeUnits',
              tag: '0072003A',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'RelativeTime' } }, decided: 'data', otherwise: 'forbidden', hash: 'c82aa1879fc4' },
              values: [{ kind: 'enumerated', terms: ['SECONDS', 'MINUTES', 'HOURS', 'DAYS', 'WEEKS', 'MONTHS', 'YEARS'] }],
            },
            {
              keyword: 'AbstractPriorValue',
              tag: '0072003C',
              vr: 'SS',
              vm: '2',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'ImageSetSelectorCategory' }, to: ['ABSTRACT_PRIOR'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'AbstractPriorCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '6e8c2841fcc8',
              },
            },
            {
              keyword: 'AbstractPriorCodeSequence',
              tag: '0072003E',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'ImageSetSelectorCategory' }, to: ['ABSTRACT_PRIOR'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'AbstractPriorValue' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'f34c10fa1424',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '31' }] }],
            },
            { keyword: 'ImageSetLabel', tag: '00720040', vr: 'LO', vm: '1', type: '3' },
          ],
        },
      ],
    },
    {
      keyword: 'HangingProtocolUserIdentificationCodeSequence',
      tag: '0072000E',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'HangingProtocolUserGroupName', tag: '00720010', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'SourceHangingProtocolSequence',
      tag: '00720012',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHangingProtocolDefinition = (dataset: object): Finding[] => validateTable(dataset, hangingProtocolDefinitionRules);
