// Presentation View Description, PS3.3 Table C.11.25-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.25.html#table_C.11.25-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralAnatomyRequiredMacro, generalAnatomyRequiredRules } from '../macros/general-anatomy-required.ts';

/** An Item of ViewCodeSequence, its conditions apart. */
export interface PresentationViewDescriptionViewCodeItemAttributes extends CodeSequenceMacro {
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1, Type 2. [C.11.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.25.html#table_C.11.25-1) */
  ViewModifierCodeSequence: CodeSequenceItem[] | null;
}

/** Presentation View Description: PS3.3 Table C.11.25-1. */
export interface PresentationViewDescriptionModule extends GeneralAnatomyRequiredMacro {
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 2. [C.11.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.25.html#table_C.11.25-1) */
  ViewCodeSequence: PresentationViewDescriptionViewCodeItem[] | null;
  /** Image Laterality (0020,0062) CS, VM 1, Type 2. [C.11.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.25.html#table_C.11.25-1) */
  ImageLaterality: 'R' | 'L' | 'U' | 'B' | null;
}

/** An Item of ViewCodeSequence. */
export type PresentationViewDescriptionViewCodeItem = PresentationViewDescriptionViewCodeItemAttributes & CodeSequenceConditions;

export const presentationViewDescriptionRules: TableRules = {
  kind: 'module',
  id: 'PresentationViewDescription',
  name: 'Presentation View Description',
  table: 'table_C.11.25-1',
  section: 'sect_C.11.25',
  rows: [
    { include: () => generalAnatomyRequiredRules },
    {
      keyword: 'ViewCodeSequence',
      tag: '00540220',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '501' }] },
        {
          keyword: 'ViewModifierCodeSequence',
          tag: '00540222',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '502' }] }],
        },
      ],
    },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['R', 'L', 'U', 'B'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationViewDescription = (dataset: object): Finding[] => validateTable(dataset, presentationViewDescriptionRules);
