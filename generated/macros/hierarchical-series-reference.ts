// Hierarchical Series Reference, PS3.3 Table C.17-3a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ReferencedDigitalSignatureSequence. */
export interface HierarchicalSeriesReferenceReferencedSOPReferencedDigitalSignatureItem {
  /** Digital Signature UID (0400,0100) UI, VM 1, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  DigitalSignatureUID: string;
  /** Signature (0400,0120) OB, VM 1, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  Signature: ArrayBuffer;
}

/** An Item of ReferencedSOPInstanceMACSequence. */
export interface HierarchicalSeriesReferenceReferencedSOPReferencedSOPInstanceMACItem {
  /** MAC Calculation Transfer Syntax UID (0400,0010) UI, VM 1, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  MACCalculationTransferSyntaxUID: string;
  /** MAC Algorithm (0400,0015) CS, VM 1, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  MACAlgorithm: string;
  /** Data Elements Signed (0400,0020) AT, VM 1-n, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  DataElementsSigned: string[];
  /** MAC (0400,0404) OB, VM 1, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  MAC: ArrayBuffer;
}

/** An Item of ReferencedSOPSequence. */
export interface HierarchicalSeriesReferenceReferencedSOPItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  PurposeOfReferenceCodeSequence?: CodeSequenceItem[] | null;
  /** Referenced Digital Signature Sequence (0400,0402) SQ, VM 1, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  ReferencedDigitalSignatureSequence?: HierarchicalSeriesReferenceReferencedSOPReferencedDigitalSignatureItem[] | null;
  /** Referenced SOP Instance MAC Sequence (0400,0403) SQ, VM 1, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  ReferencedSOPInstanceMACSequence?: [HierarchicalSeriesReferenceReferencedSOPReferencedSOPInstanceMACItem] | null;
}

/** Hierarchical Series Reference: PS3.3 Table C.17-3a. */
export interface HierarchicalSeriesReferenceMacro {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  SeriesInstanceUID: string;
  /** Retrieve AE Title (0008,0054) AE, VM 1-n, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  RetrieveAETitle?: string[] | null;
  /** Retrieve Location UID (0040,E011) UI, VM 1, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  RetrieveLocationUID?: string | null;
  /** Retrieve URL (0008,1190) UR, VM 1, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  RetrieveURL?: string | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  StorageMediaFileSetID?: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1, Type 3. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  StorageMediaFileSetUID?: string | null;
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1. [C.17-3a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3a) */
  ReferencedSOPSequence: HierarchicalSeriesReferenceReferencedSOPItem[];
}

export const hierarchicalSeriesReferenceRules: TableRules = {
  kind: 'macro',
  id: 'HierarchicalSeriesReference',
  name: 'Hierarchical Series Reference',
  table: 'table_C.17-3a',
  section: 'sect_C.17.2.1',
  rows: [
    { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: '3' },
    { keyword: 'RetrieveLocationUID', tag: '0040E011', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'RetrieveURL', tag: '00081190', vr: 'UR', vm: '1', type: '3' },
    { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'StorageMediaFileSetUID', tag: '00880140', vr: 'UI', vm: '1', type: '3' },
    {
      keyword: 'ReferencedSOPSequence',
      tag: '00081199',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ReferencedDigitalSignatureSequence',
          tag: '04000402',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'DigitalSignatureUID', tag: '04000100', vr: 'UI', vm: '1', type: '1' },
            { keyword: 'Signature', tag: '04000120', vr: 'OB', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'ReferencedSOPInstanceMACSequence',
          tag: '04000403',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { keyword: 'MACCalculationTransferSyntaxUID', tag: '04000010', vr: 'UI', vm: '1', type: '1' },
            { keyword: 'MACAlgorithm', tag: '04000015', vr: 'CS', vm: '1', type: '1' },
            { keyword: 'DataElementsSigned', tag: '04000020', vr: 'AT', vm: '1-n', type: '1' },
            { keyword: 'MAC', tag: '04000404', vr: 'OB', vm: '1', type: '1' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHierarchicalSeriesReference = (dataset: object): Finding[] => validateTable(dataset, hierarchicalSeriesReferenceRules);
