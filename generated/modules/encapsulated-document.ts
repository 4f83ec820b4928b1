// Encapsulated Document, PS3.3 Table C.24-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type DocumentContentMacro, type DocumentContentConditions, documentContentRules } from '../macros/document-content.ts';
import { type DocumentRelationshipMacro, documentRelationshipRules } from '../macros/document-relationship.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of SourceInstanceSequence. */
export interface EncapsulatedDocumentSourceInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of ReferencedImageSequence. */
export interface EncapsulatedDocumentReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Relative URI Reference Within Encapsulated Document (0068,7005) UR, VM 1, Type 1C. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  RelativeURIReferenceWithinEncapsulatedDocument?: string;
}

/** An Item of ReferencedInstanceSequence. */
export interface EncapsulatedDocumentReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Relative URI Reference Within Encapsulated Document (0068,7005) UR, VM 1, Type 1C. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  RelativeURIReferenceWithinEncapsulatedDocument?: string;
}

/** An Item of ContentSequence, its conditions apart. */
export interface EncapsulatedDocumentContentItemAttributes extends DocumentRelationshipMacro, DocumentContentMacro {
  /** Relationship Type (0040,A010) CS, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  RelationshipType: 'CONTAINS' | 'HAS OBS CONTEXT' | 'HAS ACQ CONTEXT' | 'HAS CONCEPT MOD';
}

/** An Item of ContentTemplateSequence. */
export interface EncapsulatedDocumentContentTemplateItem {
  /** Mapping Resource (0008,0105) CS, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  MappingResource: DefinedTerm<'DCMR'>;
  /** Mapping Resource UID (0008,0118) UI, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  MappingResourceUID?: string | null;
  /** Template Identifier (0040,DB00) CS, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  TemplateIdentifier: string;
}

/** Encapsulated Document: PS3.3 Table C.24-2. */
export interface EncapsulatedDocumentModule {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 2. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ContentDate: string | null;
  /** Content Time (0008,0033) TM, VM 1, Type 2. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ContentTime: string | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 2. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  AcquisitionDateTime: string | null;
  /** Image Laterality (0020,0062) CS, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ImageLaterality?: 'R' | 'L' | 'U' | 'B' | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Source Instance Sequence (0042,0013) SQ, VM 1, Type 1C. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  SourceInstanceSequence?: EncapsulatedDocumentSourceInstanceItem[];
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ReferencedImageSequence?: EncapsulatedDocumentReferencedImageItem[] | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ReferencedInstanceSequence?: EncapsulatedDocumentReferencedInstanceItem[] | null;
  /** Document Title (0042,0010) ST, VM 1, Type 2. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  DocumentTitle: string | null;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 2. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ConceptNameCodeSequence: CodeSequenceItem[] | null;
  /** Document Class Code Sequence (0040,E008) SQ, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  DocumentClassCodeSequence?: CodeSequenceItem[] | null;
  /** Verification Flag (0040,A493) CS, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  VerificationFlag?: 'UNVERIFIED' | 'VERIFIED' | null;
  /** HL7 Instance Identifier (0040,E001) ST, VM 1, Type 1C if SOPClassUID is "1.2.840.10008.5.1.4.1.1.104.2". [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  HL7InstanceIdentifier?: string;
  /** Predecessor Documents Sequence (0040,A360) SQ, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  PredecessorDocumentsSequence?: HierarchicalSOPInstanceReferenceMacro[] | null;
  /** Identical Documents Sequence (0040,A525) SQ, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  IdenticalDocumentsSequence?: HierarchicalSOPInstanceReferenceMacro[] | null;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  MIMETypeOfEncapsulatedDocument: string;
  /** List of MIME Types (0042,0014) LO, VM 1-n, Type 1C. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ListOfMIMETypes?: string[];
  /** Encapsulated Document (0042,0011) OB, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  EncapsulatedDocument: ArrayBuffer;
  /** Encapsulated Document Length (0042,0015) UL, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  EncapsulatedDocumentLength?: number | null;
  /** Value Type (0040,A040) CS, VM 1, Type 1C if ContentSequence is present. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ValueType?: 'CONTAINER';
  /** Content Sequence (0040,A730) SQ, VM 1, Type 3. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ContentSequence?: EncapsulatedDocumentContentItem[] | null;
  /** Continuity Of Content (0040,A050) CS, VM 1, Type 1C if ContentSequence is present. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ContinuityOfContent?: 'SEPARATE' | 'CONTINUOUS';
  /** Content Template Sequence (0040,A504) SQ, VM 1, Type 1C if ContentSequence is present and [knowledge #3c3a8985eb66]. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  ContentTemplateSequence?: [EncapsulatedDocumentContentTemplateItem];
}

/** An Item of ContentSequence. */
export type EncapsulatedDocumentContentItem = EncapsulatedDocumentContentItemAttributes & DocumentContentConditions;

export const encapsulatedDocumentRules: TableRules = {
  kind: 'module',
  id: 'EncapsulatedDocument',
  name: 'Encapsulated Document',
  table: 'table_C.24-2',
  section: 'sect_C.24.2',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '2' },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '2' },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['R', 'L', 'U', 'B'] }] },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'SourceInstanceSequence',
      tag: '00420013',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '2d7a652f6bc3',
        reason: 'knowledge',
        missing: 'whether the document was derived from DICOM',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7060' }] }],
        },
      ],
    },
    {
      keyword: 'ReferencedImageSequence',
      tag: '00081140',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'RelativeURIReferenceWithinEncapsulatedDocument',
          tag: '00687005',
          vr: 'UR',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '48e67c9a1950',
            reason: 'knowledge',
            missing: 'what stands in the encapsulated document',
          },
        },
      ],
    },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'RelativeURIReferenceWithinEncapsulatedDocument',
          tag: '00687005',
          vr: 'UR',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'eb0827f02a41',
            reason: 'knowledge',
            missing: 'what stands in the encapsulated document',
          },
        },
      ],
    },
    { keyword: 'DocumentTitle', tag: '00420010', vr: 'ST', vm: '1', type: '2' },
    {
      keyword: 'ConceptNameCodeSequence',
      tag: '0040A043',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        {
          include: () => codeSequenceRules,
          contextGroups: [
            { kind: 'BCID', cid: '7061', condition: { op: '=', attribute: { keyword: 'Modality' }, to: ['M3D'] } },
            { kind: 'BCID', cid: '7020', condition: { op: '!=', attribute: { keyword: 'Modality' }, to: ['M3D'] } },
          ],
        },
      ],
    },
    {
      keyword: 'DocumentClassCodeSequence',
      tag: '0040E008',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'VerificationFlag', tag: '0040A493', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['UNVERIFIED', 'VERIFIED'] }] },
    {
      keyword: 'HL7InstanceIdentifier',
      tag: '0040E001',
      vr: 'ST',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.104.2'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'b7a16be84eaf',
      },
    },
    {
      keyword: 'PredecessorDocumentsSequence',
      tag: '0040A360',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          include: () => hierarchicalSOPInstanceReferenceRules,
          overrides: [
            {
              path: ['ReferencedSeriesSequence', 'ReferencedSOPSequence', 'PurposeOfReferenceCodeSequence'],
              contextGroups: [
                { kind: 'DCID', cid: '7062', condition: { op: '=', attribute: { keyword: 'Modality' }, to: ['M3D'] } },
                { kind: 'DCID', cid: '7009', condition: { op: '!=', attribute: { keyword: 'Modality' }, to: ['M3D'] } },
              ],
            },
          ],
        },
      ],
    },
    {
      keyword: 'IdenticalDocumentsSequence',
      tag: '0040A525',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    { keyword: 'MIMETypeOfEncapsulatedDocument', tag: '00420012', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'ListOfMIMETypes',
      tag: '00420014',
      vr: 'LO',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '354a8bf1b3fc',
        reason: 'knowledge',
        missing: 'which MIME types the parts of the document have',
      },
    },
    { keyword: 'EncapsulatedDocument', tag: '00420011', vr: 'OB', vm: '1', type: '1' },
    { keyword: 'EncapsulatedDocumentLength', tag: '00420015', vr: 'UL', vm: '1', type: '3' },
    {
      keyword: 'ValueType',
      tag: '0040A040',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ContentSequence' } }, decided: 'data', otherwise: 'forbidden', hash: 'c965ff144b36' },
      values: [{ kind: 'enumerated', terms: ['CONTAINER'] }],
    },
    {
      keyword: 'ContentSequence',
      tag: '0040A730',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'RelationshipType',
          tag: '0040A010',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['CONTAINS', 'HAS OBS CONTEXT', 'HAS ACQ CONTEXT', 'HAS CONCEPT MOD'] }],
        },
        { include: () => documentRelationshipRules },
        { include: () => documentContentRules },
      ],
    },
    {
      keyword: 'ContinuityOfContent',
      tag: '0040A050',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ContentSequence' } }, decided: 'data', otherwise: 'forbidden', hash: 'c965ff144b36' },
      values: [{ kind: 'enumerated', terms: ['SEPARATE', 'CONTINUOUS'] }],
    },
    {
      keyword: 'ContentTemplateSequence',
      tag: '0040A504',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'ContentSequence' } }, { op: 'unknown', reason: 'knowledge', hash: '3c3a8985eb66' }] },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '3c3a8985eb66',
        reason: 'knowledge',
        missing: 'whether a template was used, and where it was invoked',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'MappingResource', tag: '00080105', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['DCMR'] }] },
        { keyword: 'MappingResourceUID', tag: '00080118', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'TemplateIdentifier', tag: '0040DB00', vr: 'CS', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEncapsulatedDocument = (dataset: object): Finding[] => validateTable(dataset, encapsulatedDocumentRules);
