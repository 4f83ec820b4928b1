// Waveform Filter Characteristics, PS3.3 Table C.10.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type WaveformFilterLookupTableMacro, waveformFilterLookupTableRules } from './waveform-filter-lookup-table.ts';

/** An Item of AnalogFilterCharacteristicsSequence. */
export interface WaveformFilterCharacteristicsAnalogFilterCharacteristicsItem {
  /** Analog Filter Roll Off (003A,0324) DS, VM 1, Type 1. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  AnalogFilterRollOff: number;
  /** Analog Filter Type Code Sequence (003A,0325) SQ, VM 1, Type 1. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  AnalogFilterTypeCodeSequence: CodeSequenceItem[];
}

/** An Item of DigitalFilterCharacteristicsSequence. */
export interface WaveformFilterCharacteristicsDigitalFilterCharacteristicsItem {
  /** Digital Filter Order (003A,0327) IS, VM 1, Type 1. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  DigitalFilterOrder: number;
  /** Digital Filter Type Code Sequence (003A,0328) SQ, VM 1, Type 1. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  DigitalFilterTypeCodeSequence: CodeSequenceItem[];
}

/** Waveform Filter Characteristics: PS3.3 Table C.10.12-1. */
export interface WaveformFilterCharacteristicsMacro {
  /** Waveform Filter Type (003A,0322) CS, VM 1, Type 1. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  WaveformFilterType: 'ANALOG' | 'DIGITAL';
  /** Filter Low Frequency (003A,0220) DS, VM 1, Type 1C. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  FilterLowFrequency?: number;
  /** Filter High Frequency (003A,0221) DS, VM 1, Type 1C. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  FilterHighFrequency?: number;
  /** Notch Filter Frequency (003A,0222) DS, VM 1, Type 1C if NotchFilterBandwidth is present. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  NotchFilterFrequency?: number;
  /** Notch Filter Bandwidth (003A,0223) DS, VM 1, Type 2C if NotchFilterFrequency is present. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  NotchFilterBandwidth?: number | null;
  /** Analog Filter Characteristics Sequence (003A,0323) SQ, VM 1, Type 1C if WaveformFilterType is ANALOG. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  AnalogFilterCharacteristicsSequence?: [WaveformFilterCharacteristicsAnalogFilterCharacteristicsItem];
  /** Digital Filter Characteristics Sequence (003A,0326) SQ, VM 1, Type 1C if WaveformFilterType is DIGITAL. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  DigitalFilterCharacteristicsSequence?: [WaveformFilterCharacteristicsDigitalFilterCharacteristicsItem];
  /** Waveform Filter Description (003A,0329) ST, VM 1, Type 3. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  WaveformFilterDescription?: string | null;
  /** Filter Lookup Table Sequence (003A,032A) SQ, VM 1, Type 3. [C.10.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.12.html#table_C.10.12-1) */
  FilterLookupTableSequence?: WaveformFilterLookupTableMacro[] | null;
}

/** What the conditions of Waveform Filter Characteristics ask for and refuse. */
export type WaveformFilterCharacteristicsConditions = (
    | { WaveformFilterType: 'ANALOG'; AnalogFilterCharacteristicsSequence: unknown; DigitalFilterCharacteristicsSequence?: never }
    | { WaveformFilterType: 'DIGITAL'; DigitalFilterCharacteristicsSequence: unknown; AnalogFilterCharacteristicsSequence?: never }
  );

/** An Item of Waveform Filter Characteristics alone. */
export type WaveformFilterCharacteristicsItem = WaveformFilterCharacteristicsMacro & WaveformFilterCharacteristicsConditions;

export const waveformFilterCharacteristicsRules: TableRules = {
  kind: 'macro',
  id: 'WaveformFilterCharacteristics',
  name: 'Waveform Filter Characteristics',
  table: 'table_C.10.12-1',
  section: 'sect_C.10.12',
  rows: [
    { keyword: 'WaveformFilterType', tag: '003A0322', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['ANALOG', 'DIGITAL'] }] },
    {
      keyword: 'FilterLowFrequency',
      tag: '003A0220',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '7f355d1c54a3',
        reason: 'knowledge',
        missing: 'whether the filter passes high frequencies',
      },
    },
    {
      keyword: 'FilterHighFrequency',
      tag: '003A0221',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '5d7139f509de',
        reason: 'knowledge',
        missing: 'whether the filter passes low frequencies',
      },
    },
    {
      keyword: 'NotchFilterFrequency',
      tag: '003A0222',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'NotchFilterBandwidth' } }, decided: 'data', otherwise: 'allowed', hash: 'eb96926dd932' },
    },
    {
      keyword: 'NotchFilterBandwidth',
      tag: '003A0223',
      vr: 'DS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: 'present', attribute: { keyword: 'NotchFilterFrequency' } }, decided: 'data', otherwise: 'allowed', hash: 'eb96926dd932' },
    },
    {
      keyword: 'AnalogFilterCharacteristicsSequence',
      tag: '003A0323',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'WaveformFilterType' }, to: ['ANALOG'] }, decided: 'data', otherwise: 'forbidden', hash: '3ec6d7d5e8f5' },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'AnalogFilterRollOff', tag: '003A0324', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'AnalogFilterTypeCodeSequence',
          tag: '003A0325',
          vr: 'SQ',
          vm: '1',
          type: '1',
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '3042' }] }],
        },
      ],
    },
    {
      keyword: 'DigitalFilterCharacteristicsSequence',
      tag: '003A0326',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'WaveformFilterType' }, to: ['DIGITAL'] }, decided: 'data', otherwise: 'forbidden', hash: '3349fbc49ef5' },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'DigitalFilterOrder', tag: '003A0327', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'DigitalFilterTypeCodeSequence',
          tag: '003A0328',
          vr: 'SQ',
          vm: '1',
          type: '1',
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '3043' }] }],
        },
      ],
    },
    { keyword: 'WaveformFilterDescription', tag: '003A0329', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'FilterLookupTableSequence', tag: '003A032A', vr: 'SQ', vm: '1', type: '3', rows: [{ include: () => waveformFilterLookupTableRules }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWaveformFilterCharacteristics = (dataset: object): Finding[] => validateTable(dataset, waveformFilterCharacteristicsRules);
