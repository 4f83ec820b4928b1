// Conceptual Volume, PS3.3 Table 10.33-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from './algorithm-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of EquivalentConceptualVolumesSequence. */
export interface ConceptualVolumeEquivalentConceptualVolumesItem {
  /** Referenced Conceptual Volume UID (3010,000B) UI, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  ReferencedConceptualVolumeUID: string;
  /** Equivalent Conceptual Volume Instance Reference Sequence (3010,0009) SQ, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  EquivalentConceptualVolumeInstanceReferenceSequence: [SOPInstanceReferenceMacro];
}

/** An Item of ConceptualVolumeConstituentSegmentationReferenceSequence. */
export interface ConceptualVolumeDerivationConceptualVolumeSourceConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem {
  /** Referenced Direct Segment Instance Sequence (3010,004A) SQ, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  ReferencedDirectSegmentInstanceSequence: [SOPInstanceReferenceMacro];
  /** Referenced Segment Reference Index (3010,0020) US, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  ReferencedSegmentReferenceIndex: number;
}

/** An Item of SourceConceptualVolumeSequence. */
export interface ConceptualVolumeDerivationConceptualVolumeSourceConceptualVolumeItem {
  /** Source Conceptual Volume UID (3010,0015) UI, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  SourceConceptualVolumeUID: string;
  /** Conceptual Volume Constituent Index (3010,000D) US, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  ConceptualVolumeConstituentIndex: number;
  /** Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012) SQ, VM 1, Type 2. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  ConceptualVolumeConstituentSegmentationReferenceSequence: ConceptualVolumeDerivationConceptualVolumeSourceConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem[] | null;
}

/** An Item of DerivationConceptualVolumeSequence. */
export interface ConceptualVolumeDerivationConceptualVolumeItem {
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  DerivationDescription?: string | null;
  /** Source Conceptual Volume Sequence (3010,0018) SQ, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  SourceConceptualVolumeSequence: ConceptualVolumeDerivationConceptualVolumeSourceConceptualVolumeItem[];
  /** Conceptual Volume Derivation Algorithm Sequence (3010,0016) SQ, VM 1, Type 3. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  ConceptualVolumeDerivationAlgorithmSequence?: AlgorithmIdentificationMacro[] | null;
}

/** Conceptual Volume: PS3.3 Table 10.33-1. */
export interface ConceptualVolumeMacro {
  /** Conceptual Volume UID (3010,0006) UI, VM 1, Type 1. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  ConceptualVolumeUID: string;
  /** Originating SOP Instance Reference Sequence (3010,0007) SQ, VM 1, Type 1C. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  OriginatingSOPInstanceReferenceSequence?: [SOPInstanceReferenceMacro];
  /** Equivalent Conceptual Volumes Sequence (3010,000A) SQ, VM 1, Type 3. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  EquivalentConceptualVolumesSequence?: ConceptualVolumeEquivalentConceptualVolumesItem[] | null;
  /** Derivation Conceptual Volume Sequence (3010,0014) SQ, VM 1, Type 3. [10.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.33.html#table_10.33-1) */
  DerivationConceptualVolumeSequence?: [ConceptualVolumeDerivationConceptualVolumeItem] | null;
}

export const conceptualVolumeRules: TableRules = {
  kind: 'macro',
  id: 'ConceptualVolume',
  name: 'Conceptual Volume',
  table: 'table_10.33-1',
  section: 'sect_10.33',
  rows: [
    { keyword: 'ConceptualVolumeUID', tag: '30100006', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'OriginatingSOPInstanceReferenceSequence',
      tag: '30100007',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: 'c21691b2f878', reason: 'other-instance', missing: 'where the UID was issued' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'EquivalentConceptualVolumesSequence',
      tag: '3010000A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ReferencedConceptualVolumeUID', tag: '3010000B', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'EquivalentConceptualVolumeInstanceReferenceSequence',
          tag: '30100009',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'DerivationConceptualVolumeSequence',
      tag: '30100014',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'DerivationDescription', tag: '00082111', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'SourceConceptualVolumeSequence',
          tag: '30100018',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'SourceConceptualVolumeUID', tag: '30100015', vr: 'UI', vm: '1', type: '1' },
            { keyword: 'ConceptualVolumeConstituentIndex', tag: '3010000D', vr: 'US', vm: '1', type: '1' },
            {
              keyword: 'ConceptualVolumeConstituentSegmentationReferenceSequence',
              tag: '30100012',
              vr: 'SQ',
              vm: '1',
              type: '2',
              items: [{ range: [0, 1] }],
              rows: [
                {
                  keyword: 'ReferencedDirectSegmentInstanceSequence',
                  tag: '3010004A',
                  vr: 'SQ',
                  vm: '1',
                  type: '1',
                  items: [{ range: [1, 1] }],
                  rows: [{ include: () => sopInstanceReferenceRules }],
                },
                { keyword: 'ReferencedSegmentReferenceIndex', tag: '30100020', vr: 'US', vm: '1', type: '1' },
              ],
            },
          ],
        },
        {
          keyword: 'ConceptualVolumeDerivationAlgorithmSequence',
          tag: '30100016',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => algorithmIdentificationRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateConceptualVolume = (dataset: object): Finding[] => validateTable(dataset, conceptualVolumeRules);
