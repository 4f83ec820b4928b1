// Volumetric Presentation State Identification, PS3.3 Table C.11.22-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.22.html#table_C.11.22-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** Volumetric Presentation State Identification: PS3.3 Table C.11.22-1. */
export interface VolumetricPresentationStateIdentificationModule extends ContentIdentificationMacro {
  /** Presentation Creation Date (0070,0082) DA, VM 1, Type 1. [C.11.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.22.html#table_C.11.22-1) */
  PresentationCreationDate: string;
  /** Presentation Creation Time (0070,0083) TM, VM 1, Type 1. [C.11.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.22.html#table_C.11.22-1) */
  PresentationCreationTime: string;
  /** Rendered Image Reference Sequence (0070,1104) SQ, VM 1, Type 3. [C.11.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.22.html#table_C.11.22-1) */
  RenderedImageReferenceSequence?: [ImageSOPInstanceReferenceMacro] | null;
  /** Presentation Display Collection UID (0070,1101) UI, VM 1, Type 3. [C.11.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.22.html#table_C.11.22-1) */
  PresentationDisplayCollectionUID?: string | null;
  /** Presentation Sequence Collection UID (0070,1102) UI, VM 1, Type 1C if PresentationAnimationStyle is PRESENTATION_SEQ. [C.11.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.22.html#table_C.11.22-1) */
  PresentationSequenceCollectionUID?: string;
  /** Presentation Sequence Position Index (0070,1103) US, VM 1, Type 1C if PresentationSequenceCollectionUID is present. [C.11.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.22.html#table_C.11.22-1) */
  PresentationSequencePositionIndex?: number;
}

export const volumetricPresentationStateIdentificationRules: TableRules = {
  kind: 'module',
  id: 'VolumetricPresentationStateIdentification',
  name: 'Volumetric Presentation State Identification',
  table: 'table_C.11.22-1',
  section: 'sect_C.11.22',
  rows: [
    { keyword: 'PresentationCreationDate', tag: '00700082', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'PresentationCreationTime', tag: '00700083', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
    {
      keyword: 'RenderedImageReferenceSequence',
      tag: '00701104',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => imageSOPInstanceReferenceRules }],
    },
    { keyword: 'PresentationDisplayCollectionUID', tag: '00701101', vr: 'UI', vm: '1', type: '3' },
    {
      keyword: 'PresentationSequenceCollectionUID',
      tag: '00701102',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationAnimationStyle' }, to: ['PRESENTATION_SEQ'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '3720509d865a',
      },
    },
    {
      keyword: 'PresentationSequencePositionIndex',
      tag: '00701103',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PresentationSequenceCollectionUID' } }, decided: 'data', otherwise: 'forbidden', hash: 'f2acf4298181' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVolumetricPresentationStateIdentification = (dataset: object): Finding[] => validateTable(dataset, volumetricPresentationStateIdentificationRules);
