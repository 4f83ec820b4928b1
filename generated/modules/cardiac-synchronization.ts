// Cardiac Synchronization, PS3.3 Table C.7.6.18-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Cardiac Synchronization: PS3.3 Table C.7.6.18-1. */
export interface CardiacSynchronizationModule {
  /** Cardiac Synchronization Technique (0018,9037) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  CardiacSynchronizationTechnique?: 'NONE' | 'REALTIME' | 'PROSPECTIVE' | 'RETROSPECTIVE' | 'PACED';
  /** Cardiac Signal Source (0018,9085) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and CardiacSynchronizationTechnique is not "NONE". [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  CardiacSignalSource?: DefinedTerm<'ECG' | 'VCG' | 'PP' | 'MR'>;
  /** Cardiac R-R Interval Specified (0018,9070) FD, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and CardiacSynchronizationTechnique is not "NONE". [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  CardiacRRIntervalSpecified?: number;
  /** Cardiac Beat Rejection Technique (0018,9169) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and CardiacSynchronizationTechnique is one of PROSPECTIVE, RETROSPECTIVE. [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  CardiacBeatRejectionTechnique?: DefinedTerm<'NONE' | 'RR_INTERVAL' | 'QRS_LOOP' | 'PVC'>;
  /** Low R-R Value (0018,1081) IS, VM 1, Type 2C if value 1 of ImageType is one of ORIGINAL, MIXED and CardiacSynchronizationTechnique is one of PROSPECTIVE, RETROSPECTIVE. [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  LowRRValue?: number | null;
  /** High R-R Value (0018,1082) IS, VM 1, Type 2C if value 1 of ImageType is one of ORIGINAL, MIXED and CardiacSynchronizationTechnique is one of PROSPECTIVE, RETROSPECTIVE. [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  HighRRValue?: number | null;
  /** Intervals Acquired (0018,1083) IS, VM 1, Type 2C if value 1 of ImageType is one of ORIGINAL, MIXED and CardiacSynchronizationTechnique is not "NONE". [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  IntervalsAcquired?: number | null;
  /** Intervals Rejected (0018,1084) IS, VM 1, Type 2C if value 1 of ImageType is one of ORIGINAL, MIXED and CardiacSynchronizationTechnique is not "NONE". [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  IntervalsRejected?: number | null;
  /** Skip Beats (0018,1086) IS, VM 1, Type 3. [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  SkipBeats?: number | null;
  /** Cardiac Framing Type (0018,1064) LO, VM 1, Type 1C. [C.7.6.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.18.1.html#table_C.7.6.18-1) */
  CardiacFramingType?: DefinedTerm<'FORW' | 'BACK' | 'PCNT'>;
}

export const cardiacSynchronizationRules: TableRules = {
  kind: 'module',
  id: 'CardiacSynchronization',
  name: 'Cardiac Synchronization',
  table: 'table_C.7.6.18-1',
  section: 'sect_C.7.6.18.1',
  rows: [
    {
      keyword: 'CardiacSynchronizationTechnique',
      tag: '00189037',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['NONE', 'REALTIME', 'PROSPECTIVE', 'RETROSPECTIVE', 'PACED'] }],
    },
    {
      keyword: 'CardiacSignalSource',
      tag: '00189085',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
            ],
          },
          decided: 'data',
        },
        hash: 'ab92d812756b',
      },
      values: [{ kind: 'defined', terms: ['ECG', 'VCG', 'PP', 'MR'] }],
    },
    {
      keyword: 'CardiacRRIntervalSpecified',
      tag: '00189070',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
            ],
          },
          decided: 'data',
        },
        hash: 'ab92d812756b',
      },
    },
    {
      keyword: 'CardiacBeatRejectionTechnique',
      tag: '00189169',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
            ],
          },
          decided: 'data',
        },
        hash: '635fabacaef6',
      },
      values: [{ kind: 'defined', terms: ['NONE', 'RR_INTERVAL', 'QRS_LOOP', 'PVC'] }],
    },
    {
      keyword: 'LowRRValue',
      tag: '00181081',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
            ],
          },
          decided: 'data',
        },
        hash: '635fabacaef6',
      },
    },
    {
      keyword: 'HighRRValue',
      tag: '00181082',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
            ],
          },
          decided: 'data',
        },
        hash: '635fabacaef6',
      },
    },
    {
      keyword: 'IntervalsAcquired',
      tag: '00181083',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
            ],
          },
          decided: 'data',
        },
        hash: 'ab92d812756b',
      },
    },
    {
      keyword: 'IntervalsRejected',
      tag: '00181084',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
            ],
          },
          decided: 'data',
        },
        hash: 'ab92d812756b',
      },
    },
    { keyword: 'SkipBeats', tag: '00181086', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'CardiacFramingType',
      tag: '00181064',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'ff49e2ae41c0',
        reason: 'knowledge',
        missing: 'which framing of the cardiac cycle was used, which this very attribute tells',
      },
      values: [{ kind: 'defined', terms: ['FORW', 'BACK', 'PCNT'], section: 'sect_C.7.6.18.1.1.1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCardiacSynchronization = (dataset: object): Finding[] => validateTable(dataset, cardiacSynchronizationRules);
