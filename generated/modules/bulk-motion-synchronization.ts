// Bulk Motion Synchronization, PS3.3 Table C.7.6.18-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.3.html#table_C.7.6.18-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Bulk Motion Synchronization: PS3.3 Table C.7.6.18-3. */
export interface BulkMotionSynchronizationModule {
  /** Bulk Motion Compensation Technique (0018,9172) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.7.6.18-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.3.html#table_C.7.6.18-3) */
  BulkMotionCompensationTechnique?: DefinedTerm<'NONE' | 'REALTIME' | 'GATING' | 'TRACKING' | 'RETROSPECTIVE' | 'CORRECTION'>;
  /** Bulk Motion Signal Source (0018,9173) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and BulkMotionCompensationTechnique is not "NONE". [C.7.6.18-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.3.html#table_C.7.6.18-3) */
  BulkMotionSignalSource?: DefinedTerm<'JOINT' | 'NAVIGATOR' | 'MR_PHASE'>;
}

export const bulkMotionSynchronizationRules: TableRules = {
  kind: 'module',
  id: 'BulkMotionSynchronization',
  name: 'Bulk Motion Synchronization',
  table: 'table_C.7.6.18-3',
  section: 'sect_C.7.6.18.3',
  rows: [
    {
      keyword: 'BulkMotionCompensationTechnique',
      tag: '00189172',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['NONE', 'REALTIME', 'GATING', 'TRACKING', 'RETROSPECTIVE', 'CORRECTION'] }],
    },
    {
      keyword: 'BulkMotionSignalSource',
      tag: '00189173',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'BulkMotionCompensationTechnique' }, to: ['NONE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '!=', attribute: { keyword: 'BulkMotionCompensationTechnique' }, to: ['NONE'] },
            ],
          },
          decided: 'data',
        },
        hash: 'f1f8ff86c91c',
      },
      values: [{ kind: 'defined', terms: ['JOINT', 'NAVIGATOR', 'MR_PHASE'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBulkMotionSynchronization = (dataset: object): Finding[] => validateTable(dataset, bulkMotionSynchronizationRules);
