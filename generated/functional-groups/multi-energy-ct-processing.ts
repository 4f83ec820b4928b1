// Multi-energy CT Processing, PS3.3 Table C.8.15.3.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of MaterialAttenuationSequence. */
export interface MultiEnergyCTProcessingMultienergyCTProcessingDecompositionMaterialMaterialAttenuationItem {
  /** Photon Energy (0018,9383) DS, VM 1, Type 1. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  PhotonEnergy: number;
  /** X-Ray Mass Attenuation Coefficient (0018,9384) DS, VM 1, Type 1. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  XRayMassAttenuationCoefficient: number;
}

/** An Item of DecompositionMaterialSequence. */
export interface MultiEnergyCTProcessingMultienergyCTProcessingDecompositionMaterialItem {
  /** Material Code Sequence (0018,937D) SQ, VM 1, Type 1. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  MaterialCodeSequence: [CodeSequenceItem];
  /** Material Attenuation Sequence (0018,9382) SQ, VM 1, Type 3. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  MaterialAttenuationSequence?: MultiEnergyCTProcessingMultienergyCTProcessingDecompositionMaterialMaterialAttenuationItem[] | null;
}

/** An Item of MultienergyCTProcessingSequence. */
export interface MultiEnergyCTProcessingMultienergyCTProcessingItem {
  /** Decomposition Method (0018,937E) CS, VM 1, Type 1. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  DecompositionMethod: DefinedTerm<'PROJECTION_BASED' | 'IMAGE_BASED' | 'HYBRID'>;
  /** Decomposition Description (0018,937F) UT, VM 1, Type 3. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  DecompositionDescription?: string | null;
  /** Decomposition Algorithm Identification Sequence (0018,9380) SQ, VM 1, Type 3. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  DecompositionAlgorithmIdentificationSequence?: AlgorithmIdentificationMacro[] | null;
  /** Decomposition Material Sequence (0018,9381) SQ, VM 1, Type 3. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  DecompositionMaterialSequence?: MultiEnergyCTProcessingMultienergyCTProcessingDecompositionMaterialItem[] | null;
}

/** Multi-energy CT Processing: PS3.3 Table C.8.15.3.13-1. */
export interface MultiEnergyCTProcessingFunctionalGroup {
  /** Multi-energy CT Processing Sequence (0018,9363) SQ, VM 1, Type 3. [C.8.15.3.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.13.html#table_C.8.15.3.13-1) */
  MultienergyCTProcessingSequence?: [MultiEnergyCTProcessingMultienergyCTProcessingItem] | null;
}

export const multiEnergyCTProcessingRules: TableRules = {
  kind: 'functional-group',
  id: 'MultiEnergyCTProcessing',
  name: 'Multi-energy CT Processing',
  table: 'table_C.8.15.3.13-1',
  section: 'sect_C.8.15.3.13',
  rows: [
    {
      keyword: 'MultienergyCTProcessingSequence',
      tag: '00189363',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        {
          keyword: 'DecompositionMethod',
          tag: '0018937E',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['PROJECTION_BASED', 'IMAGE_BASED', 'HYBRID'] }],
        },
        { keyword: 'DecompositionDescription', tag: '0018937F', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'DecompositionAlgorithmIdentificationSequence',
          tag: '00189380',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => algorithmIdentificationRules }],
        },
        {
          keyword: 'DecompositionMaterialSequence',
          tag: '00189381',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [2, null], permitted: true }],
          rows: [
            {
              keyword: 'MaterialCodeSequence',
              tag: '0018937D',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '300' }] }],
            },
            {
              keyword: 'MaterialAttenuationSequence',
              tag: '00189382',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [2, null], permitted: true }],
              rows: [
                { keyword: 'PhotonEnergy', tag: '00189383', vr: 'DS', vm: '1', type: '1' },
                { keyword: 'XRayMassAttenuationCoefficient', tag: '00189384', vr: 'DS', vm: '1', type: '1' },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiEnergyCTProcessing = (dataset: object): Finding[] => validateTable(dataset, multiEnergyCTProcessingRules);
