// Respiratory Synchronization, PS3.3 Table C.7.6.18-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.2.html#table_C.7.6.18-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Respiratory Synchronization: PS3.3 Table C.7.6.18-2. */
export interface RespiratorySynchronizationModule {
  /** Respiratory Motion Compensation Technique (0018,9170) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.7.6.18-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.2.html#table_C.7.6.18-2) */
  RespiratoryMotionCompensationTechnique?: DefinedTerm<'NONE' | 'BREATH_HOLD' | 'REALTIME' | 'GATING' | 'TRACKING' | 'PHASE_ORDERING' | 'PHASE_RESCANNING' | 'RETROSPECTIVE' | 'CORRECTION'>;
  /** Respiratory Signal Source (0018,9171) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and RespiratoryMotionCompensationTechnique is not "NONE". [C.7.6.18-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.2.html#table_C.7.6.18-2) */
  RespiratorySignalSource?: DefinedTerm<'NONE' | 'BELT' | 'NASAL_PROBE' | 'CO2_SENSOR' | 'NAVIGATOR' | 'MR_PHASE' | 'ECG'>;
  /** Respiratory Trigger Delay Threshold (0020,9256) FD, VM 1, Type 1C if RespiratoryMotionCompensationTechnique is none of "NONE", REALTIME, BREATH_HOLD and value 1 of ImageType is one of ORIGINAL, MIXED. [C.7.6.18-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.2.html#table_C.7.6.18-2) */
  RespiratoryTriggerDelayThreshold?: number;
  /** Respiratory Trigger Type (0020,9250) CS, VM 1, Type 1C. [C.7.6.18-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.2.html#table_C.7.6.18-2) */
  RespiratoryTriggerType?: DefinedTerm<'TIME' | 'AMPLITUDE' | 'BOTH'>;
}

export const respiratorySynchronizationRules: TableRules = {
  kind: 'module',
  id: 'RespiratorySynchronization',
  name: 'Respiratory Synchronization',
  table: 'table_C.7.6.18-2',
  section: 'sect_C.7.6.18.2',
  rows: [
    {
      keyword: 'RespiratoryMotionCompensationTechnique',
      tag: '00189170',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [
        {
          kind: 'defined',
          terms: ['NONE', 'BREATH_HOLD', 'REALTIME', 'GATING', 'TRACKING', 'PHASE_ORDERING', 'PHASE_RESCANNING', 'RETROSPECTIVE', 'CORRECTION'],
        },
      ],
    },
    {
      keyword: 'RespiratorySignalSource',
      tag: '00189171',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE'] },
            ],
          },
          decided: 'data',
        },
        hash: '4f46d37f299d',
      },
      values: [{ kind: 'defined', terms: ['NONE', 'BELT', 'NASAL_PROBE', 'CO2_SENSOR', 'NAVIGATOR', 'MR_PHASE', 'ECG'] }],
    },
    {
      keyword: 'RespiratoryTriggerDelayThreshold',
      tag: '00209256',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE', 'REALTIME', 'BREATH_HOLD'] },
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'f11c4b94c48e',
      },
    },
    {
      keyword: 'RespiratoryTriggerType',
      tag: '00209250',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'cc33339df89e',
        reason: 'knowledge',
        missing: 'what triggers on the respiration, which this very attribute tells',
      },
      values: [{ kind: 'defined', terms: ['TIME', 'AMPLITUDE', 'BOTH'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRespiratorySynchronization = (dataset: object): Finding[] => validateTable(dataset, respiratorySynchronizationRules);
