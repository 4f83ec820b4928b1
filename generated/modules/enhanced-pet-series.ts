// Enhanced PET Series, PS3.3 Table C.8.22-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.1.html#table_C.8.22-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of RelatedSeriesSequence. */
export interface EnhancedPETSeriesRelatedSeriesItem {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.8.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.1.html#table_C.8.22-1) */
  StudyInstanceUID: string;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.8.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.1.html#table_C.8.22-1) */
  SeriesInstanceUID: string;
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 2. [C.8.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.1.html#table_C.8.22-1) */
  PurposeOfReferenceCodeSequence: CodeSequenceItem[] | null;
}

/** Enhanced PET Series: PS3.3 Table C.8.22-1. */
export interface EnhancedPETSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.1.html#table_C.8.22-1) */
  Modality: 'PT';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.1.html#table_C.8.22-1) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
  /** Related Series Sequence (0008,1250) SQ, VM 1, Type 1C if [knowledge #59680096564b] and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.8.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.1.html#table_C.8.22-1) */
  RelatedSeriesSequence?: EnhancedPETSeriesRelatedSeriesItem[];
}

export const enhancedPETSeriesRules: TableRules = {
  kind: 'module',
  id: 'EnhancedPETSeries',
  name: 'Enhanced PET Series',
  table: 'table_C.8.22-1',
  section: 'sect_C.8.22.1',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PT'] }] },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'd5d6e588d932',
        reason: 'knowledge',
        missing: 'whether a Performed Procedure Step was involved',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'RelatedSeriesSequence',
      tag: '00081250',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: '59680096564b' },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
          ],
        },
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '59680096564b',
        reason: 'knowledge',
        missing: 'whether attenuation was corrected with the help of another Series',
      },
      items: [{ range: [1, null] }],
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
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedPETSeries = (dataset: object): Finding[] => validateTable(dataset, enhancedPETSeriesRules);
