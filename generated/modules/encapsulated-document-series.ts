// Encapsulated Document Series, PS3.3 Table C.24-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PerformedProcedureStepSummaryMacro, performedProcedureStepSummaryRules } from '../macros/performed-procedure-step-summary.ts';
import { type RequestAttributesMacro, requestAttributesRules } from '../macros/request-attributes.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Encapsulated Document Series: PS3.3 Table C.24-1. */
export interface EncapsulatedDocumentSeriesModule extends PerformedProcedureStepSummaryMacro {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  Modality: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'>;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  SeriesInstanceUID: string;
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  SeriesNumber: number;
  /** Series Date (0008,0021) DA, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  SeriesDate?: string | null;
  /** Series Time (0008,0031) TM, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  SeriesTime?: string | null;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro] | null;
  /** Protocol Name (0018,1030) LO, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  ProtocolName?: string | null;
  /** Series Description (0008,103E) LO, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  SeriesDescription?: string | null;
  /** Series Description Code Sequence (0008,103F) SQ, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  SeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  RequestAttributesSequence?: RequestAttributesMacro[] | null;
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 3. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  TreatmentSessionUID?: string | null;
}

export const encapsulatedDocumentSeriesRules: TableRules = {
  kind: 'module',
  id: 'EncapsulatedDocumentSeries',
  name: 'Encapsulated Document Series',
  table: 'table_C.24-1',
  section: 'sect_C.24.1',
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
      overrides: ['sect_C.8.6.1'],
    },
    { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '3' },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
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
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEncapsulatedDocumentSeries = (dataset: object): Finding[] => validateTable(dataset, encapsulatedDocumentSeriesRules);
