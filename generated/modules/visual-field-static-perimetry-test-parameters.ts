// Visual Field Static Perimetry Test Parameters, PS3.3 Table C.8.26.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Visual Field Static Perimetry Test Parameters: PS3.3 Table C.8.26.2-1. */
export interface VisualFieldStaticPerimetryTestParametersModule {
  /** Visual Field Horizontal Extent (0024,0010) FL, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  VisualFieldHorizontalExtent: number;
  /** Visual Field Vertical Extent (0024,0011) FL, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  VisualFieldVerticalExtent: number;
  /** Visual Field Shape (0024,0012) CS, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  VisualFieldShape: DefinedTerm<'RECTANGLE' | 'CIRCLE' | 'ELLIPSE'>;
  /** Screening Test Mode Code Sequence (0024,0016) SQ, VM 1, Type 1C if ContentItemModifierSequence in PerformedProtocolCodeSequence has a code ("360156006", SCT, "Screening"). [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  ScreeningTestModeCodeSequence?: [CodeSequenceItem];
  /** Maximum Stimulus Luminance (0024,0018) FL, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  MaximumStimulusLuminance: number;
  /** Background Luminance (0024,0020) FL, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  BackgroundLuminance: number;
  /** Stimulus Color Code Sequence (0024,0021) SQ, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  StimulusColorCodeSequence: [CodeSequenceItem];
  /** Background Illumination Color Code Sequence (0024,0024) SQ, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  BackgroundIlluminationColorCodeSequence: [CodeSequenceItem];
  /** Stimulus Area (0024,0025) FL, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  StimulusArea: number;
  /** Stimulus Presentation Time (0024,0028) FL, VM 1, Type 1. [C.8.26.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.2.html#table_C.8.26.2-1) */
  StimulusPresentationTime: number;
}

export const visualFieldStaticPerimetryTestParametersRules: TableRules = {
  kind: 'module',
  id: 'VisualFieldStaticPerimetryTestParameters',
  name: 'Visual Field Static Perimetry Test Parameters',
  table: 'table_C.8.26.2-1',
  section: 'sect_C.8.26.2',
  rows: [
    { keyword: 'VisualFieldHorizontalExtent', tag: '00240010', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'VisualFieldVerticalExtent', tag: '00240011', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'VisualFieldShape', tag: '00240012', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['RECTANGLE', 'CIRCLE', 'ELLIPSE'] }] },
    {
      keyword: 'ScreeningTestModeCodeSequence',
      tag: '00240016',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'ContentItemModifierSequence', within: ['PerformedProtocolCodeSequence'] },
          codes: [{ value: '360156006', scheme: 'SCT', meaning: 'Screening' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '5e412e25c703',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4252' }] }],
    },
    { keyword: 'MaximumStimulusLuminance', tag: '00240018', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'BackgroundLuminance', tag: '00240020', vr: 'FL', vm: '1', type: '1' },
    {
      keyword: 'StimulusColorCodeSequence',
      tag: '00240021',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4255' }] }],
    },
    {
      keyword: 'BackgroundIlluminationColorCodeSequence',
      tag: '00240024',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4255' }] }],
    },
    { keyword: 'StimulusArea', tag: '00240025', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'StimulusPresentationTime', tag: '00240028', vr: 'FL', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualFieldStaticPerimetryTestParameters = (dataset: object): Finding[] => validateTable(dataset, visualFieldStaticPerimetryTestParametersRules);
