// Digital Signatures, PS3.3 Table C.12-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of MACParametersSequence. */
export interface DigitalSignaturesMACParametersItem {
  /** MAC ID Number (0400,0005) US, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  MACIDNumber: number;
  /** MAC Calculation Transfer Syntax UID (0400,0010) UI, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  MACCalculationTransferSyntaxUID: string;
  /** MAC Algorithm (0400,0015) CS, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  MACAlgorithm: string;
  /** Data Elements Signed (0400,0020) AT, VM 1-n, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  DataElementsSigned: string[];
}

/** An Item of DigitalSignaturesSequence. */
export interface DigitalSignaturesDigitalSignaturesItem {
  /** MAC ID Number (0400,0005) US, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  MACIDNumber: number;
  /** Digital Signature UID (0400,0100) UI, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  DigitalSignatureUID: string;
  /** Digital Signature DateTime (0400,0105) DT, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  DigitalSignatureDateTime: string;
  /** Certificate Type (0400,0110) CS, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  CertificateType: DefinedTerm<'X509_1993_SIG'>;
  /** Certificate of Signer (0400,0115) OB, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  CertificateOfSigner: ArrayBuffer;
  /** Signature (0400,0120) OB, VM 1, Type 1. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  Signature: ArrayBuffer;
  /** Certified Timestamp Type (0400,0305) CS, VM 1, Type 1C if CertifiedTimestamp is present. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  CertifiedTimestampType?: DefinedTerm<'CMS_TSP'>;
  /** Certified Timestamp (0400,0310) OB, VM 1, Type 3. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  CertifiedTimestamp?: ArrayBuffer | null;
  /** Digital Signature Purpose Code Sequence (0400,0401) SQ, VM 1, Type 3. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  DigitalSignaturePurposeCodeSequence?: [CodeSequenceItem] | null;
}

/** Digital Signatures: PS3.3 Table C.12-6. */
export interface DigitalSignaturesMacro {
  /** MAC Parameters Sequence (4FFE,0001) SQ, VM 1, Type 3. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  MACParametersSequence?: DigitalSignaturesMACParametersItem[] | null;
  /** Digital Signatures Sequence (FFFA,FFFA) SQ, VM 1, Type 3. [C.12-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.3.html#table_C.12-6) */
  DigitalSignaturesSequence?: DigitalSignaturesDigitalSignaturesItem[] | null;
}

export const digitalSignaturesRules: TableRules = {
  kind: 'macro',
  id: 'DigitalSignatures',
  name: 'Digital Signatures',
  table: 'table_C.12-6',
  section: 'sect_C.12.1.1.3',
  rows: [
    {
      keyword: 'MACParametersSequence',
      tag: '4FFE0001',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'MACIDNumber', tag: '04000005', vr: 'US', vm: '1', type: '1' },
        { keyword: 'MACCalculationTransferSyntaxUID', tag: '04000010', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'MACAlgorithm', tag: '04000015', vr: 'CS', vm: '1', type: '1' },
        { keyword: 'DataElementsSigned', tag: '04000020', vr: 'AT', vm: '1-n', type: '1' },
      ],
    },
    {
      keyword: 'DigitalSignaturesSequence',
      tag: 'FFFAFFFA',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'MACIDNumber', tag: '04000005', vr: 'US', vm: '1', type: '1' },
        { keyword: 'DigitalSignatureUID', tag: '04000100', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'DigitalSignatureDateTime', tag: '04000105', vr: 'DT', vm: '1', type: '1' },
        { keyword: 'CertificateType', tag: '04000110', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['X509_1993_SIG'] }] },
        { keyword: 'CertificateOfSigner', tag: '04000115', vr: 'OB', vm: '1', type: '1' },
        { keyword: 'Signature', tag: '04000120', vr: 'OB', vm: '1', type: '1' },
        {
          keyword: 'CertifiedTimestampType',
          tag: '04000305',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'CertifiedTimestamp' } }, decided: 'data', otherwise: 'forbidden', hash: 'eabbecc7969d' },
          values: [{ kind: 'defined', terms: ['CMS_TSP'] }],
        },
        { keyword: 'CertifiedTimestamp', tag: '04000310', vr: 'OB', vm: '1', type: '3' },
        {
          keyword: 'DigitalSignaturePurposeCodeSequence',
          tag: '04000401',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7007' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDigitalSignatures = (dataset: object): Finding[] => validateTable(dataset, digitalSignaturesRules);
