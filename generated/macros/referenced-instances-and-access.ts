// Referenced Instances and Access, PS3.3 Table 10-3b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ReferencedSOPSequence. */
export interface ReferencedInstancesAndAccessReferencedSOPItem {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  ReferencedSOPClassUID: string;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  ReferencedSOPInstanceUID: string;
  /** HL7 Instance Identifier (0040,E001) ST, VM 1, Type 1C if TypeOfInstances is CDA. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  HL7InstanceIdentifier?: string;
  /** Referenced Frame Number (0008,1160) IS, VM 1-n, Type 1C if [other-instance #2e662b7e11ce] and ReferencedSegmentNumber is not present. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  ReferencedFrameNumber?: number[];
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1C if [other-instance #19fe726043f6] and ReferencedFrameNumber is not present. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  ReferencedSegmentNumber?: number[];
}

/** An Item of DICOMRetrievalSequence. */
export interface ReferencedInstancesAndAccessDICOMRetrievalItem {
  /** Retrieve AE Title (0008,0054) AE, VM 1-n, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  RetrieveAETitle: string[];
}

/** An Item of DICOMMediaRetrievalSequence. */
export interface ReferencedInstancesAndAccessDICOMMediaRetrievalItem {
  /** Storage Media File-set ID (0088,0130) SH, VM 1, Type 2. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  StorageMediaFileSetID: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  StorageMediaFileSetUID: string;
}

/** An Item of WADORetrievalSequence. */
export interface ReferencedInstancesAndAccessWADORetrievalItem {
  /** Retrieve URI (0040,E010) UR, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  RetrieveURI: string;
}

/** An Item of XDSRetrievalSequence. */
export interface ReferencedInstancesAndAccessXDSRetrievalItem {
  /** Repository Unique ID (0040,E030) UI, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  RepositoryUniqueID: string;
  /** Home Community ID (0040,E031) UI, VM 1, Type 3. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  HomeCommunityID?: string | null;
}

/** An Item of WADORSRetrievalSequence. */
export interface ReferencedInstancesAndAccessWADORSRetrievalItem {
  /** Retrieve URL (0008,1190) UR, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  RetrieveURL: string;
}

/** Referenced Instances and Access: PS3.3 Table 10-3b. */
export interface ReferencedInstancesAndAccessMacro {
  /** Type of Instances (0040,E020) CS, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  TypeOfInstances: DefinedTerm<'DICOM' | 'CDA'>;
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1C if TypeOfInstances is DICOM and [other-instance #56e908f7a119]. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  StudyInstanceUID?: string;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1C if TypeOfInstances is DICOM and [other-instance #117bc3e36aeb]. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  SeriesInstanceUID?: string;
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  ReferencedSOPSequence: ReferencedInstancesAndAccessReferencedSOPItem[];
  /** DICOM Retrieval Sequence (0040,E021) SQ, VM 1, Type 1C if DICOMMediaRetrievalSequence is not present and WADORetrievalSequence is not present and WADORSRetrievalSequence is not present and XDSRetrievalSequence is not present. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  DICOMRetrievalSequence?: ReferencedInstancesAndAccessDICOMRetrievalItem[];
  /** DICOM Media Retrieval Sequence (0040,E022) SQ, VM 1, Type 1C if DICOMRetrievalSequence is not present and WADORetrievalSequence is not present and WADORSRetrievalSequence is not present and XDSRetrievalSequence is not present. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  DICOMMediaRetrievalSequence?: ReferencedInstancesAndAccessDICOMMediaRetrievalItem[];
  /** WADO Retrieval Sequence (0040,E023) SQ, VM 1, Type 1C if DICOMRetrievalSequence is not present and DICOMMediaRetrievalSequence is not present and WADORSRetrievalSequence is not present and XDSRetrievalSequence is not present. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  WADORetrievalSequence?: ReferencedInstancesAndAccessWADORetrievalItem[];
  /** XDS Retrieval Sequence (0040,E024) SQ, VM 1, Type 1C if DICOMRetrievalSequence is not present and DICOMMediaRetrievalSequence is not present and WADORSRetrievalSequence is not present and WADORetrievalSequence is not present. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  XDSRetrievalSequence?: ReferencedInstancesAndAccessXDSRetrievalItem[];
  /** WADO-RS Retrieval Sequence (0040,E025) SQ, VM 1, Type 1C if DICOMRetrievalSequence is not present and DICOMMediaRetrievalSequence is not present and WADORetrievalSequence is not present and XDSRetrievalSequence is not present. [10-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3b) */
  WADORSRetrievalSequence?: ReferencedInstancesAndAccessWADORSRetrievalItem[];
}

/** What the conditions of Referenced Instances and Access ask for and refuse. */
export type ReferencedInstancesAndAccessConditions = (
    | { TypeOfInstances: 'DICOM' }
    | { TypeOfInstances: DefinedTerm<never>; StudyInstanceUID?: never; SeriesInstanceUID?: never }
  );

/** An Item of Referenced Instances and Access alone. */
export type ReferencedInstancesAndAccessItem = ReferencedInstancesAndAccessMacro & ReferencedInstancesAndAccessConditions;

export const referencedInstancesAndAccessRules: TableRules = {
  kind: 'macro',
  id: 'ReferencedInstancesAndAccess',
  name: 'Referenced Instances and Access',
  table: 'table_10-3b',
  section: 'sect_10.3',
  rows: [
    { keyword: 'TypeOfInstances', tag: '0040E020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['DICOM', 'CDA'] }] },
    {
      keyword: 'StudyInstanceUID',
      tag: '0020000D',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'TypeOfInstances' }, to: ['DICOM'] }, { op: 'unknown', reason: 'other-instance', hash: '56e908f7a119' }],
        },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '56e908f7a119',
        reason: 'other-instance',
        missing: 'whether the referenced SOP Instance belongs to a Study',
      },
    },
    {
      keyword: 'SeriesInstanceUID',
      tag: '0020000E',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'TypeOfInstances' }, to: ['DICOM'] }, { op: 'unknown', reason: 'other-instance', hash: '117bc3e36aeb' }],
        },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '117bc3e36aeb',
        reason: 'other-instance',
        missing: 'whether the referenced SOP Instance belongs to a Series',
      },
    },
    {
      keyword: 'ReferencedSOPSequence',
      tag: '00081199',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'HL7InstanceIdentifier',
          tag: '0040E001',
          vr: 'ST',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'TypeOfInstances' }, to: ['CDA'] }, decided: 'data', otherwise: 'forbidden', hash: '194507cdea72' },
        },
        {
          keyword: 'ReferencedFrameNumber',
          tag: '00081160',
          vr: 'IS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'other-instance', hash: '2e662b7e11ce' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSegmentNumber' } } },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '2e662b7e11ce',
            reason: 'other-instance',
            missing: 'whether a referenced image has several frames, and whether all are meant',
          },
        },
        {
          keyword: 'ReferencedSegmentNumber',
          tag: '0062000B',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'other-instance', hash: '19fe726043f6' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedFrameNumber' } } },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '19fe726043f6',
            reason: 'other-instance',
            missing: 'whether a segmentation is referenced, and whether all segments are meant',
          },
        },
      ],
    },
    {
      keyword: 'DICOMRetrievalSequence',
      tag: '0040E021',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMMediaRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORSRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XDSRetrievalSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'da69fd667c07',
      },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: '1' }],
    },
    {
      keyword: 'DICOMMediaRetrievalSequence',
      tag: '0040E022',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORSRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XDSRetrievalSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'be10863b9bb2',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: '2' },
        { keyword: 'StorageMediaFileSetUID', tag: '00880140', vr: 'UI', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'WADORetrievalSequence',
      tag: '0040E023',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMMediaRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORSRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XDSRetrievalSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '61a0931c5322',
      },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: '1' }],
    },
    {
      keyword: 'XDSRetrievalSequence',
      tag: '0040E024',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMMediaRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORSRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORetrievalSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '82c6378e008e',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RepositoryUniqueID', tag: '0040E030', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'HomeCommunityID', tag: '0040E031', vr: 'UI', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'WADORSRetrievalSequence',
      tag: '0040E025',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMMediaRetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WADORetrievalSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XDSRetrievalSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'be3376a87ee0',
      },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'RetrieveURL', tag: '00081190', vr: 'UR', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateReferencedInstancesAndAccess = (dataset: object): Finding[] => validateTable(dataset, referencedInstancesAndAccessRules);
