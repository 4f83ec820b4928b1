// Waveform, PS3.3 Table C.10-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';
import { type WaveformFilterCharacteristicsItem, waveformFilterCharacteristicsRules } from '../macros/waveform-filter-characteristics.ts';
import { type WaveformFilterLookupTableMacro, waveformFilterLookupTableRules } from '../macros/waveform-filter-lookup-table.ts';

/** An Item of SourceWaveformSequence. */
export interface WaveformWaveformChannelDefinitionSourceWaveformItem extends SOPInstanceReferenceMacro {
  /** Referenced Waveform Channels (0040,A0B0) US, VM 2-2n, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ReferencedWaveformChannels: number[];
}

/** An Item of ChannelImpedanceSequence. */
export interface WaveformWaveformChannelDefinitionChannelImpedanceItem {
  /** Impedance Value (003A,0313) DS, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ImpedanceValue: number;
  /** Impedance Measurement DateTime (003A,0314) DT, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ImpedanceMeasurementDateTime: string;
  /** Impedance Measurement Frequency (003A,0315) DS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ImpedanceMeasurementFrequency?: number | null;
  /** Impedance Measurement Current Type (003A,0316) CS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ImpedanceMeasurementCurrentType?: DefinedTerm<'AC' | 'DC'> | null;
}

/** An Item of ChannelDefinitionSequence. */
export interface WaveformWaveformChannelDefinitionItem {
  /** Waveform Channel Number (003A,0202) IS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformChannelNumber?: number | null;
  /** Channel Label (003A,0203) SH, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelLabel?: string | null;
  /** Channel Status (003A,0205) CS, VM 1-n, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelStatus?: (DefinedTerm<'OK' | 'TEST DATA' | 'DISCONNECTED' | 'QUESTIONABLE' | 'INVALID' | 'UNCALIBRATED' | 'UNZEROED'>)[] | null;
  /** Channel Source Sequence (003A,0208) SQ, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelSourceSequence: [CodeSequenceItem];
  /** Channel Source Modifiers Sequence (003A,0209) SQ, VM 1, Type 1C. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelSourceModifiersSequence?: CodeSequenceItem[];
  /** Source Waveform Sequence (003A,020A) SQ, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  SourceWaveformSequence?: WaveformWaveformChannelDefinitionSourceWaveformItem[] | null;
  /** Channel Derivation Description (003A,020C) LO, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelDerivationDescription?: string | null;
  /** Channel Sensitivity (003A,0210) DS, VM 1, Type 1C if ChannelSensitivityUnitsSequence is present or ChannelSensitivityCorrectionFactor is present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelSensitivity?: number;
  /** Channel Sensitivity Units Sequence (003A,0211) SQ, VM 1, Type 1C if ChannelSensitivity is present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelSensitivityUnitsSequence?: [CodeSequenceItem];
  /** Channel Sensitivity Correction Factor (003A,0212) DS, VM 1, Type 1C if ChannelSensitivity is present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelSensitivityCorrectionFactor?: number;
  /** Channel Baseline (003A,0213) DS, VM 1, Type 1C if ChannelSensitivity is present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelBaseline?: number;
  /** Channel Time Skew (003A,0214) DS, VM 1, Type 1C if ChannelSampleSkew is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelTimeSkew?: number;
  /** Channel Sample Skew (003A,0215) DS, VM 1, Type 1C if ChannelTimeSkew is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelSampleSkew?: number;
  /** Channel Offset (003A,0218) DS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelOffset?: number | null;
  /** Waveform Bits Stored (003A,021A) US, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformBitsStored: number;
  /** Waveform Amplifier Type (003A,0317) CS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformAmplifierType?: 'AC' | 'DC' | null;
  /** Filter Low Frequency (003A,0220) DS, VM 1, Type 1C if WaveformAmplifierType is AC and FilterLowFrequencyCharacteristicsSequence is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  FilterLowFrequency?: number;
  /** Filter Low Frequency Characteristics Sequence (003A,0318) SQ, VM 1, Type 1C if WaveformAmplifierType is AC and FilterLowFrequency is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  FilterLowFrequencyCharacteristicsSequence?: WaveformFilterCharacteristicsItem[];
  /** Filter High Frequency (003A,0221) DS, VM 1, Type 1C if WaveformAmplifierType is present and FilterHighFrequencyCharacteristicsSequence is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  FilterHighFrequency?: number;
  /** Filter High Frequency Characteristics Sequence (003A,0319) SQ, VM 1, Type 1C if WaveformAmplifierType is present and FilterHighFrequency is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  FilterHighFrequencyCharacteristicsSequence?: WaveformFilterCharacteristicsItem[];
  /** Notch Filter Frequency (003A,0222) DS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  NotchFilterFrequency?: number | null;
  /** Notch Filter Bandwidth (003A,0223) DS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  NotchFilterBandwidth?: number | null;
  /** Notch Filter Characteristics Sequence (003A,0321) SQ, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  NotchFilterCharacteristicsSequence?: WaveformFilterCharacteristicsItem[] | null;
  /** Summarized Filter Lookup Table Sequence (003A,0320) SQ, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  SummarizedFilterLookupTableSequence?: WaveformFilterLookupTableMacro[] | null;
  /** Channel Impedance Sequence (003A,0312) SQ, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelImpedanceSequence?: WaveformWaveformChannelDefinitionChannelImpedanceItem[] | null;
  /** Channel Minimum Value (5400,0110) OB|OW, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelMinimumValue?: ArrayBuffer | null;
  /** Channel Maximum Value (5400,0112) OB|OW, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelMaximumValue?: ArrayBuffer | null;
}

/** An Item of WaveformSequence. */
export interface WaveformWaveformItem {
  /** Multiplex Group Time Offset (0018,1068) DS, VM 1, Type 1C if AcquisitionTimeSynchronized is Y. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  MultiplexGroupTimeOffset?: number;
  /** Trigger Time Offset (0018,1069) DS, VM 1, Type 1C. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  TriggerTimeOffset?: number;
  /** Trigger Sample Position (0018,106E) UL, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  TriggerSamplePosition?: number | null;
  /** Waveform Originality (003A,0004) CS, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformOriginality: 'ORIGINAL' | 'DERIVED';
  /** Number of Waveform Channels (003A,0005) US, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  NumberOfWaveformChannels: number;
  /** Number of Waveform Samples (003A,0010) UL, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  NumberOfWaveformSamples: number;
  /** Sampling Frequency (003A,001A) DS, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  SamplingFrequency: number;
  /** Multiplex Group Label (003A,0020) SH, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  MultiplexGroupLabel?: string | null;
  /** Multiplex Group UID (003A,0310) UI, VM 1, Type 1C. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  MultiplexGroupUID?: string;
  /** Powerline Frequency (003A,0311) DS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  PowerlineFrequency?: number | null;
  /** Channel Definition Sequence (003A,0200) SQ, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelDefinitionSequence: WaveformWaveformChannelDefinitionItem[];
  /** Waveform Bits Allocated (5400,1004) US, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformBitsAllocated: number;
  /** Waveform Sample Interpretation (5400,1006) CS, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformSampleInterpretation: string;
  /** Waveform Padding Value (5400,100A) OB|OW, VM 1, Type 1C. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformPaddingValue?: ArrayBuffer;
  /** Waveform Data (5400,1010) OB|OW, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformData: ArrayBuffer;
}

/** An Item of ChannelDisplaySequence. */
export interface WaveformWaveformPresentationGroupChannelDisplayItem {
  /** Referenced Waveform Channels (0040,A0B0) US, VM 2-2n, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ReferencedWaveformChannels: number[];
  /** Channel Offset (003A,0218) DS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelOffset?: number | null;
  /** Channel Recommended Display CIELab Value (003A,0244) US, VM 3, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelRecommendedDisplayCIELabValue: [number, number, number];
  /** Channel Position (003A,0245) FL, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelPosition: number;
  /** Display Shading Flag (003A,0246) CS, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  DisplayShadingFlag?: 'NONE' | 'BASELINE' | 'ABSOLUTE' | 'DIFFERENCE' | null;
  /** Fractional Channel Display Scale (003A,0247) FL, VM 1, Type 1C if AbsoluteChannelDisplayScale is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  FractionalChannelDisplayScale?: number;
  /** Absolute Channel Display Scale (003A,0248) FL, VM 1, Type 1C if FractionalChannelDisplayScale is not present. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  AbsoluteChannelDisplayScale?: number;
}

/** An Item of WaveformPresentationGroupSequence. */
export interface WaveformWaveformPresentationGroupItem {
  /** Presentation Group Number (003A,0241) US, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  PresentationGroupNumber: number;
  /** Channel Display Sequence (003A,0242) SQ, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  ChannelDisplaySequence: WaveformWaveformPresentationGroupChannelDisplayItem[];
}

/** Waveform: PS3.3 Table C.10-9. */
export interface WaveformModule {
  /** Waveform Sequence (5400,0100) SQ, VM 1, Type 1. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformSequence: WaveformWaveformItem[];
  /** Waveform Data Display Scale (003A,0230) FL, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformDataDisplayScale?: number | null;
  /** Waveform Display Background CIELab Value (003A,0231) US, VM 3, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformDisplayBackgroundCIELabValue?: [number, number, number] | null;
  /** Waveform Presentation Group Sequence (003A,0240) SQ, VM 1, Type 3. [C.10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.9.html#table_C.10-9) */
  WaveformPresentationGroupSequence?: WaveformWaveformPresentationGroupItem[] | null;
}

export const waveformRules: TableRules = {
  kind: 'module',
  id: 'Waveform',
  name: 'Waveform',
  table: 'table_C.10-9',
  section: 'sect_C.10.9',
  rows: [
    {
      keyword: 'WaveformSequence',
      tag: '54000100',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'MultiplexGroupTimeOffset',
          tag: '00181068',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'AcquisitionTimeSynchronized' }, to: ['Y'] }, decided: 'data', otherwise: 'allowed', hash: '49d90bd23527' },
        },
        {
          keyword: 'TriggerTimeOffset',
          tag: '00181069',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '96979d9ad52b',
            reason: 'knowledge',
            missing: 'whether acquisition is synchronized to a trigger',
          },
        },
        { keyword: 'TriggerSamplePosition', tag: '0018106E', vr: 'UL', vm: '1', type: '3' },
        { keyword: 'WaveformOriginality', tag: '003A0004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'] }] },
        { keyword: 'NumberOfWaveformChannels', tag: '003A0005', vr: 'US', vm: '1', type: '1' },
        { keyword: 'NumberOfWaveformSamples', tag: '003A0010', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'SamplingFrequency', tag: '003A001A', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'MultiplexGroupLabel', tag: '003A0020', vr: 'SH', vm: '1', type: '3' },
        {
          keyword: 'MultiplexGroupUID',
          tag: '003A0310',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: 'a46293b52ec5',
            reason: 'knowledge',
            missing: 'whether other SOP Instances have the same Multiplex Group',
          },
        },
        { keyword: 'PowerlineFrequency', tag: '003A0311', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'ChannelDefinitionSequence',
          tag: '003A0200',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'WaveformChannelNumber', tag: '003A0202', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'ChannelLabel', tag: '003A0203', vr: 'SH', vm: '1', type: '3' },
            {
              keyword: 'ChannelStatus',
              tag: '003A0205',
              vr: 'CS',
              vm: '1-n',
              type: '3',
              values: [{ kind: 'defined', terms: ['OK', 'TEST DATA', 'DISCONNECTED', 'QUESTIONABLE', 'INVALID', 'UNCALIBRATED', 'UNZEROED'] }],
            },
            {
              keyword: 'ChannelSourceSequence',
              tag: '003A0208',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            {
              keyword: 'ChannelSourceModifiersSequence',
              tag: '003A0209',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '8552d90bfd50',
                reason: 'knowledge',
                missing: 'whether the channel source needs a modifier',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            {
              keyword: 'SourceWaveformSequence',
              tag: '003A020A',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReferencedWaveformChannels', tag: '0040A0B0', vr: 'US', vm: '2-2n', type: '1' }],
            },
            { keyword: 'ChannelDerivationDescription', tag: '003A020C', vr: 'LO', vm: '1', type: '3' },
            {
              keyword: 'ChannelSensitivity',
              tag: '003A0210',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: 'present', attribute: { keyword: 'ChannelSensitivityUnitsSequence' } },
                    { op: 'present', attribute: { keyword: 'ChannelSensitivityCorrectionFactor' } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'b1f5fe3c0795',
              },
            },
            {
              keyword: 'ChannelSensitivityUnitsSequence',
              tag: '003A0211',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'ChannelSensitivity' } }, decided: 'data', otherwise: 'forbidden', hash: '8d3528b53122' },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
            },
            {
              keyword: 'ChannelSensitivityCorrectionFactor',
              tag: '003A0212',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'ChannelSensitivity' } }, decided: 'data', otherwise: 'forbidden', hash: '8d3528b53122' },
            },
            {
              keyword: 'ChannelBaseline',
              tag: '003A0213',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'ChannelSensitivity' } }, decided: 'data', otherwise: 'forbidden', hash: '8d3528b53122' },
            },
            {
              keyword: 'ChannelTimeSkew',
              tag: '003A0214',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ChannelSampleSkew' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '149478555855',
              },
            },
            {
              keyword: 'ChannelSampleSkew',
              tag: '003A0215',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ChannelTimeSkew' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '9e907e8b6606',
              },
            },
            { keyword: 'ChannelOffset', tag: '003A0218', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'WaveformBitsStored', tag: '003A021A', vr: 'US', vm: '1', type: '1' },
            { keyword: 'WaveformAmplifierType', tag: '003A0317', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['AC', 'DC'] }] },
            {
              keyword: 'FilterLowFrequency',
              tag: '003A0220',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'WaveformAmplifierType' }, to: ['AC'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'FilterLowFrequencyCharacteristicsSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                never: { op: '=', attribute: { keyword: 'WaveformAmplifierType' }, to: ['DC'] },
                hash: '36b27ecb78b2',
              },
            },
            {
              keyword: 'FilterLowFrequencyCharacteristicsSequence',
              tag: '003A0318',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'WaveformAmplifierType' }, to: ['AC'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'FilterLowFrequency' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                never: { op: '=', attribute: { keyword: 'WaveformAmplifierType' }, to: ['DC'] },
                hash: '4aae63fb9d72',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => waveformFilterCharacteristicsRules }],
            },
            {
              keyword: 'FilterHighFrequency',
              tag: '003A0221',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'WaveformAmplifierType' } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'FilterHighFrequencyCharacteristicsSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '75db7fcb681b',
              },
            },
            {
              keyword: 'FilterHighFrequencyCharacteristicsSequence',
              tag: '003A0319',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'WaveformAmplifierType' } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'FilterHighFrequency' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '07880d46b238',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => waveformFilterCharacteristicsRules }],
            },
            { keyword: 'NotchFilterFrequency', tag: '003A0222', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'NotchFilterBandwidth', tag: '003A0223', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'NotchFilterCharacteristicsSequence',
              tag: '003A0321',
              vr: 'SQ',
              vm: '1',
              type: '3',
              rows: [{ include: () => waveformFilterCharacteristicsRules }],
            },
            {
              keyword: 'SummarizedFilterLookupTableSequence',
              tag: '003A0320',
              vr: 'SQ',
              vm: '1',
              type: '3',
              rows: [{ include: () => waveformFilterLookupTableRules }],
            },
            {
              keyword: 'ChannelImpedanceSequence',
              tag: '003A0312',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'ImpedanceValue', tag: '003A0313', vr: 'DS', vm: '1', type: '1' },
                { keyword: 'ImpedanceMeasurementDateTime', tag: '003A0314', vr: 'DT', vm: '1', type: '1' },
                { keyword: 'ImpedanceMeasurementFrequency', tag: '003A0315', vr: 'DS', vm: '1', type: '3' },
                {
                  keyword: 'ImpedanceMeasurementCurrentType',
                  tag: '003A0316',
                  vr: 'CS',
                  vm: '1',
                  type: '3',
                  values: [{ kind: 'defined', terms: ['AC', 'DC'] }],
                },
              ],
            },
            { keyword: 'ChannelMinimumValue', tag: '54000110', vr: 'OB|OW', vm: '1', type: '3' },
            { keyword: 'ChannelMaximumValue', tag: '54000112', vr: 'OB|OW', vm: '1', type: '3' },
          ],
        },
        { keyword: 'WaveformBitsAllocated', tag: '54001004', vr: 'US', vm: '1', type: '1' },
        { keyword: 'WaveformSampleInterpretation', tag: '54001006', vr: 'CS', vm: '1', type: '1' },
        {
          keyword: 'WaveformPaddingValue',
          tag: '5400100A',
          vr: 'OB|OW',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'd56107560be4',
            reason: 'knowledge',
            missing: 'whether the equipment pads the waveform',
          },
        },
        { keyword: 'WaveformData', tag: '54001010', vr: 'OB|OW', vm: '1', type: '1' },
      ],
    },
    { keyword: 'WaveformDataDisplayScale', tag: '003A0230', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'WaveformDisplayBackgroundCIELabValue', tag: '003A0231', vr: 'US', vm: '3', type: '3' },
    {
      keyword: 'WaveformPresentationGroupSequence',
      tag: '003A0240',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'PresentationGroupNumber', tag: '003A0241', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ChannelDisplaySequence',
          tag: '003A0242',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedWaveformChannels', tag: '0040A0B0', vr: 'US', vm: '2-2n', type: '1' },
            { keyword: 'ChannelOffset', tag: '003A0218', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'ChannelRecommendedDisplayCIELabValue', tag: '003A0244', vr: 'US', vm: '3', type: '1' },
            { keyword: 'ChannelPosition', tag: '003A0245', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'DisplayShadingFlag',
              tag: '003A0246',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['NONE', 'BASELINE', 'ABSOLUTE', 'DIFFERENCE'] }],
            },
            {
              keyword: 'FractionalChannelDisplayScale',
              tag: '003A0247',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'AbsoluteChannelDisplayScale' } } },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'ea9c87d59d29',
              },
            },
            {
              keyword: 'AbsoluteChannelDisplayScale',
              tag: '003A0248',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'FractionalChannelDisplayScale' } } },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'f2ecded5af6b',
              },
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWaveform = (dataset: object): Finding[] => validateTable(dataset, waveformRules);
