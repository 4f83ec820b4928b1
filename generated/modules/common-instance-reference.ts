// Common Instance Reference, PS3.3 Table C.12-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.2.html#table_C.12-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SeriesAndInstanceReferenceMacro, seriesAndInstanceReferenceRules } from '../macros/series-and-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedSeriesSequence. */
export interface CommonInstanceReferenceReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.12-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.2.html#table_C.12-8) */
  SeriesInstanceUID: string;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1. [C.12-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.2.html#table_C.12-8) */
  ReferencedInstanceSequence: SOPInstanceReferenceMacro[];
}

/** An Item of StudiesContainingOtherReferencedInstancesSequence. */
export interface CommonInstanceReferenceStudiesContainingOtherReferencedInstancesItem extends SeriesAndInstanceReferenceMacro {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.12-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.2.html#table_C.12-8) */
  StudyInstanceUID: string;
}

/** Common Instance Reference: PS3.3 Table C.12-8. */
export interface CommonInstanceReferenceModule {
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 1C. [C.12-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.2.html#table_C.12-8) */
  ReferencedSeriesSequence?: CommonInstanceReferenceReferencedSeriesItem[];
  /** Studies Containing Other Referenced Instances Sequence (0008,1200) SQ, VM 1, Type 1C. [C.12-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.2.html#table_C.12-8) */
  StudiesContainingOtherReferencedInstancesSequence?: CommonInstanceReferenceStudiesContainingOtherReferencedInstancesItem[];
}

export const commonInstanceReferenceRules: TableRules = {
  kind: 'module',
  id: 'CommonInstanceReference',
  name: 'Common Instance Reference',
  table: 'table_C.12-8',
  section: 'sect_C.12.2',
  rows: [
    {
      keyword: 'ReferencedSeriesSequence',
      tag: '00081115',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '78cb900bf2c7',
        reason: 'knowledge',
        missing: 'whether what is referenced is of this Study',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'ReferencedInstanceSequence',
          tag: '0008114A',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'StudiesContainingOtherReferencedInstancesSequence',
      tag: '00081200',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '4a06a8dbe7c4',
        reason: 'knowledge',
        missing: 'whether what is referenced is of other Studies',
      },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' }, { include: () => seriesAndInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCommonInstanceReference = (dataset: object): Finding[] => validateTable(dataset, commonInstanceReferenceRules);
