// Cine, PS3.3 Table C.7-13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of MultiplexedAudioChannelsDescriptionCodeSequence. */
export interface CineMultiplexedAudioChannelsDescriptionCodeItem {
  /** Channel Identification Code (003A,0301) IS, VM 1, Type 1. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  ChannelIdentificationCode: number;
  /** Channel Mode (003A,0302) CS, VM 1, Type 1. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  ChannelMode: 'MONO' | 'STEREO';
  /** Channel Source Sequence (003A,0208) SQ, VM 1, Type 1. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  ChannelSourceSequence: [CodeSequenceItem];
}

/** Cine: PS3.3 Table C.7-13. */
export interface CineModule {
  /** Preferred Playback Sequencing (0018,1244) US, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  PreferredPlaybackSequencing?: 0 | 1 | null;
  /** Frame Time (0018,1063) DS, VM 1, Type 1C if FrameIncrementPointer points to FrameTime. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  FrameTime?: number;
  /** Frame Time Vector (0018,1065) DS, VM 1-n, Type 1C if FrameIncrementPointer points to FrameTimeVector. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  FrameTimeVector?: number[];
  /** Start Trim (0008,2142) IS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  StartTrim?: number | null;
  /** Stop Trim (0008,2143) IS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  StopTrim?: number | null;
  /** Recommended Display Frame Rate (0008,2144) IS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  RecommendedDisplayFrameRate?: number | null;
  /** Cine Rate (0018,0040) IS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  CineRate?: number | null;
  /** Frame Delay (0018,1066) DS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  FrameDelay?: number | null;
  /** Image Trigger Delay (0018,1067) DS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  ImageTriggerDelay?: number | null;
  /** Effective Duration (0018,0072) DS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  EffectiveDuration?: number | null;
  /** Actual Frame Duration (0018,1242) IS, VM 1, Type 3. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  ActualFrameDuration?: number | null;
  /** Multiplexed Audio Channels Description Code Sequence (003A,0300) SQ, VM 1, Type 2C. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  MultiplexedAudioChannelsDescriptionCodeSequence?: CineMultiplexedAudioChannelsDescriptionCodeItem[] | null;
}

export const cineRules: TableRules = {
  kind: 'module',
  id: 'Cine',
  name: 'Cine',
  table: 'table_C.7-13',
  section: 'sect_C.7.6.5',
  rows: [
    { keyword: 'PreferredPlaybackSequencing', tag: '00181244', vr: 'US', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['0', '1'] }] },
    {
      keyword: 'FrameTime',
      tag: '00181063',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTime'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '41e1b3414343',
      },
    },
    {
      keyword: 'FrameTimeVector',
      tag: '00181065',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTimeVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '33faff3279cd',
      },
    },
    { keyword: 'StartTrim', tag: '00082142', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'StopTrim', tag: '00082143', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'RecommendedDisplayFrameRate', tag: '00082144', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'CineRate', tag: '00180040', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'FrameDelay', tag: '00181066', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ImageTriggerDelay', tag: '00181067', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'EffectiveDuration', tag: '00180072', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ActualFrameDuration', tag: '00181242', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'MultiplexedAudioChannelsDescriptionCodeSequence',
      tag: '003A0300',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e77a8d24b2cb',
        reason: 'knowledge',
        missing: 'whether the encoded video has several audio channels',
      },
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'ChannelIdentificationCode', tag: '003A0301', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ChannelMode', tag: '003A0302', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONO', 'STEREO'] }] },
        {
          keyword: 'ChannelSourceSequence',
          tag: '003A0208',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '3000' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCine = (dataset: object): Finding[] => validateTable(dataset, cineRules);
