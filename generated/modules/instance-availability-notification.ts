// Instance Availability Notification, PS3.3 Table C.4.23-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedPerformedProcedureStepSequence. */
export interface InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem extends SOPInstanceReferenceMacro {
  /** Performed Workitem Code Sequence (0040,4019) SQ, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  PerformedWorkitemCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of ReferencedSOPSequence. */
export interface InstanceAvailabilityNotificationReferencedSeriesReferencedSOPItem extends SOPInstanceReferenceMacro {
  /** Instance Availability (0008,0056) CS, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  InstanceAvailability?: 'ONLINE' | 'NEARLINE' | 'OFFLINE' | 'UNAVAILABLE' | null;
  /** Retrieve AE Title (0008,0054) AE, VM 1-n. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  RetrieveAETitle?: string[] | null;
  /** Retrieve Location UID (0040,E011) UI, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  RetrieveLocationUID?: string | null;
  /** Retrieve URI (0040,E010) UR, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  RetrieveURI?: string | null;
  /** Retrieve URL (0008,1190) UR, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  RetrieveURL?: string | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  StorageMediaFileSetID?: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  StorageMediaFileSetUID?: string | null;
}

/** An Item of ReferencedSeriesSequence. */
export interface InstanceAvailabilityNotificationReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  SeriesInstanceUID?: string | null;
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  ReferencedSOPSequence?: InstanceAvailabilityNotificationReferencedSeriesReferencedSOPItem[] | null;
}

/** Instance Availability Notification: PS3.3 Table C.4.23-1. */
export interface InstanceAvailabilityNotificationModule {
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  ReferencedPerformedProcedureStepSequence?: InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem[] | null;
  /** Study Instance UID (0020,000D) UI, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  StudyInstanceUID?: string | null;
  /** Referenced Series Sequence (0008,1115) SQ, VM 1. [C.4.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.23.html#table_C.4.23-1) */
  ReferencedSeriesSequence?: InstanceAvailabilityNotificationReferencedSeriesItem[] | null;
}

export const instanceAvailabilityNotificationRules: TableRules = {
  kind: 'module',
  id: 'InstanceAvailabilityNotification',
  name: 'Instance Availability Notification',
  table: 'table_C.4.23-1',
  section: 'sect_C.4.23',
  rows: [
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PerformedWorkitemCodeSequence',
          tag: '00404019',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9231' }] }],
        },
      ],
    },
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: null },
    {
      keyword: 'ReferencedSeriesSequence',
      tag: '00081115',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: null },
        {
          keyword: 'ReferencedSOPSequence',
          tag: '00081199',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
          rows: [
            { include: () => sopInstanceReferenceRules },
            {
              keyword: 'InstanceAvailability',
              tag: '00080056',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['ONLINE', 'NEARLINE', 'OFFLINE', 'UNAVAILABLE'], section: 'sect_C.4.23.1.1' }],
            },
            { keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: null },
            { keyword: 'RetrieveLocationUID', tag: '0040E011', vr: 'UI', vm: '1', type: null },
            { keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: null },
            { keyword: 'RetrieveURL', tag: '00081190', vr: 'UR', vm: '1', type: null },
            { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: null },
            { keyword: 'StorageMediaFileSetUID', tag: '00880140', vr: 'UI', vm: '1', type: null },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateInstanceAvailabilityNotification = (dataset: object): Finding[] => validateTable(dataset, instanceAvailabilityNotificationRules);
