// Waveform Reference, PS3.3 Table C.18.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.5.html#table_C.18.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CompositeObjectReferenceMacro, compositeObjectReferenceRules } from './composite-object-reference.ts';

/** Further attributes of an Item of ReferencedSOPSequence. */
export interface WaveformReferenceReferencedSOPItem {
  /** Referenced Waveform Channels (0040,A0B0) US, VM 2-2n, Type 1C. [C.18.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.5.html#table_C.18.5-1) */
  ReferencedWaveformChannels?: number[];
}

/** Waveform Reference: PS3.3 Table C.18.5-1. */
export interface WaveformReferenceMacro {
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1. [C.18.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.5.html#table_C.18.5-1) */
  ReferencedSOPSequence: (NonNullable<CompositeObjectReferenceMacro['ReferencedSOPSequence']>[number] & WaveformReferenceReferencedSOPItem)[];
}

export const waveformReferenceRules: TableRules = {
  kind: 'macro',
  id: 'WaveformReference',
  name: 'Waveform Reference',
  table: 'table_C.18.5-1',
  section: 'sect_C.18.5',
  rows: [
    { include: () => compositeObjectReferenceRules },
    {
      extend: 'ReferencedSOPSequence',
      rows: [
        {
          keyword: 'ReferencedWaveformChannels',
          tag: '0040A0B0',
          vr: 'US',
          vm: '2-2n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '6a695a6878b0',
            reason: 'other-instance',
            missing: 'whether a waveform is referenced, and whether all channels are meant',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWaveformReference = (dataset: object): Finding[] => validateTable(dataset, waveformReferenceRules);
