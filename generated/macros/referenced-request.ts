// Referenced Request, PS3.3 Table C.17-3c
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from './hl7v2-hierarchic-designator.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** Referenced Request: PS3.3 Table C.17-3c. */
export interface ReferencedRequestMacro {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  StudyInstanceUID: string;
  /** Referenced Study Sequence (0008,1110) SQ, VM 1, Type 2. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  ReferencedStudySequence: SOPInstanceReferenceMacro[] | null;
  /** Accession Number (0008,0050) SH, VM 1, Type 2. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  AccessionNumber: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1, Type 3. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  IssuerOfAccessionNumberSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Placer Order Number / Imaging Service Request (0040,2016) LO, VM 1, Type 2. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  PlacerOrderNumberImagingServiceRequest: string | null;
  /** Order Placer Identifier Sequence (0040,0026) SQ, VM 1, Type 3. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  OrderPlacerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Filler Order Number / Imaging Service Request (0040,2017) LO, VM 1, Type 2. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  FillerOrderNumberImagingServiceRequest: string | null;
  /** Order Filler Identifier Sequence (0040,0027) SQ, VM 1, Type 3. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  OrderFillerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Requested Procedure ID (0040,1001) SH, VM 1, Type 2. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  RequestedProcedureID: string | null;
  /** Requested Procedure Description (0032,1060) LO, VM 1, Type 2. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  RequestedProcedureDescription: string | null;
  /** Requested Procedure Code Sequence (0032,1064) SQ, VM 1, Type 2. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  RequestedProcedureCodeSequence: CodeSequenceItem[] | null;
  /** Reason for the Requested Procedure (0040,1002) LO, VM 1, Type 3. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  ReasonForTheRequestedProcedure?: string | null;
  /** Reason for Requested Procedure Code Sequence (0040,100A) SQ, VM 1, Type 3. [C.17-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.8.html#table_C.17-3c) */
  ReasonForRequestedProcedureCodeSequence?: CodeSequenceItem[] | null;
}

export const referencedRequestRules: TableRules = {
  kind: 'macro',
  id: 'ReferencedRequest',
  name: 'Referenced Request',
  table: 'table_C.17-3c',
  section: 'sect_C.17.2.8',
  rows: [
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'ReferencedStudySequence',
      tag: '00081110',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: '2' },
    {
      keyword: 'IssuerOfAccessionNumberSequence',
      tag: '00080051',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'PlacerOrderNumberImagingServiceRequest', tag: '00402016', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'OrderPlacerIdentifierSequence',
      tag: '00400026',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'FillerOrderNumberImagingServiceRequest', tag: '00402017', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'OrderFillerIdentifierSequence',
      tag: '00400027',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'RequestedProcedureID', tag: '00401001', vr: 'SH', vm: '1', type: '2' },
    { keyword: 'RequestedProcedureDescription', tag: '00321060', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'RequestedProcedureCodeSequence',
      tag: '00321064',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'ReasonForTheRequestedProcedure', tag: '00401002', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ReasonForRequestedProcedureCodeSequence',
      tag: '0040100A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateReferencedRequest = (dataset: object): Finding[] => validateTable(dataset, referencedRequestRules);
