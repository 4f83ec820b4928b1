// Presentation State Blending, PS3.3 Table C.11.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type ModalityLUTMacro, modalityLUTRules as modalityLUTMacroRules } from '../macros/modality-lut.ts';
import { type PresentationStateRelationshipMacro, presentationStateRelationshipRules as presentationStateRelationshipMacroRules } from '../macros/presentation-state-relationship.ts';
import { type VOILUTMacro, voilutRules as voilutMacroRules } from '../macros/voi-lut.ts';

/** An Item of SoftcopyVOILUTSequence. */
export interface PresentationStateBlendingBlendingSoftcopyVOILUTItem extends VOILUTMacro {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.11.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
}

/** An Item of BlendingSequence. */
export interface PresentationStateBlendingBlendingItem extends PresentationStateRelationshipMacro, Partial<ModalityLUTMacro> {
  /** Blending Position (0070,0405) CS, VM 1, Type 1. [C.11.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1) */
  BlendingPosition: 'SUPERIMPOSED' | 'UNDERLYING';
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.11.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1) */
  StudyInstanceUID: string;
  /** Softcopy VOI LUT Sequence (0028,3110) SQ, VM 1, Type 1C. [C.11.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1) */
  SoftcopyVOILUTSequence?: PresentationStateBlendingBlendingSoftcopyVOILUTItem[];
}

/** Presentation State Blending: PS3.3 Table C.11.14-1. */
export interface PresentationStateBlendingModule {
  /** Blending Sequence (0070,0402) SQ, VM 1, Type 1. [C.11.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1) */
  BlendingSequence: PresentationStateBlendingBlendingItem[];
  /** Relative Opacity (0070,0403) FL, VM 1, Type 1. [C.11.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1) */
  RelativeOpacity: number;
  /** Referenced Spatial Registration Sequence (0070,0404) SQ, VM 1, Type 3. [C.11.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.14.html#table_C.11.14-1) */
  ReferencedSpatialRegistrationSequence?: HierarchicalSOPInstanceReferenceMacro[] | null;
}

export const presentationStateBlendingRules: TableRules = {
  kind: 'module',
  id: 'PresentationStateBlending',
  name: 'Presentation State Blending',
  table: 'table_C.11.14-1',
  section: 'sect_C.11.14',
  rows: [
    {
      keyword: 'BlendingSequence',
      tag: '00700402',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [2, 2] }],
      rows: [
        { keyword: 'BlendingPosition', tag: '00700405', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SUPERIMPOSED', 'UNDERLYING'] }] },
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
        { include: () => presentationStateRelationshipMacroRules },
        {
          include: () => modalityLUTMacroRules,
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '0f7aaabf0204',
            reason: 'other-instance',
            missing: 'whether a Modality LUT is to be applied to the referenced images',
          },
        },
        {
          keyword: 'SoftcopyVOILUTSequence',
          tag: '00283110',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'cecd7480a372',
            reason: 'knowledge',
            missing: 'whether a VOI LUT is to be applied to the referenced images',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'ReferencedImageSequence',
              tag: '00081140',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '410d295697b6',
                reason: 'knowledge',
                missing: 'whether the Item is for some alone of the images that the presentation state lists',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => imageSOPInstanceReferenceRules }],
            },
            { include: () => voilutMacroRules },
          ],
        },
      ],
    },
    { keyword: 'RelativeOpacity', tag: '00700403', vr: 'FL', vm: '1', type: '1' },
    {
      keyword: 'ReferencedSpatialRegistrationSequence',
      tag: '00700404',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationStateBlending = (dataset: object): Finding[] => validateTable(dataset, presentationStateBlendingRules);
