// General Defined Reconstruction, PS3.3 Table C.34.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.11.html#table_C.34.11-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AttributeValueConstraintMacro, type AttributeValueConstraintConditions, attributeValueConstraintRules } from '../macros/attribute-value-constraint.ts';

/** An Item of ParametersSpecificationSequence, its conditions apart. */
export interface GeneralDefinedReconstructionReconstructionProtocolElementSpecificationParametersSpecificationItemAttributes extends AttributeValueConstraintMacro {
  /** Modifiable Constraint Flag (0082,0038) CS, VM 1, Type 1C. [C.34.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.11.html#table_C.34.11-1) */
  ModifiableConstraintFlag?: 'YES' | 'NO';
}

/** An Item of ReconstructionProtocolElementSpecificationSequence. */
export interface GeneralDefinedReconstructionReconstructionProtocolElementSpecificationItem {
  /** Protocol Element Number (0018,9921) US, VM 1, Type 1. [C.34.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.11.html#table_C.34.11-1) */
  ProtocolElementNumber: number;
  /** Parameters Specification Sequence (0018,9913) SQ, VM 1, Type 3. [C.34.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.11.html#table_C.34.11-1) */
  ParametersSpecificationSequence?: GeneralDefinedReconstructionReconstructionProtocolElementSpecificationParametersSpecificationItem[] | null;
}

/** General Defined Reconstruction: PS3.3 Table C.34.11-1. */
export interface GeneralDefinedReconstructionModule {
  /** Reconstruction Protocol Element Specification Sequence (0018,9933) SQ, VM 1, Type 1. [C.34.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.11.html#table_C.34.11-1) */
  ReconstructionProtocolElementSpecificationSequence: GeneralDefinedReconstructionReconstructionProtocolElementSpecificationItem[];
}

/** An Item of ParametersSpecificationSequence. */
export type GeneralDefinedReconstructionReconstructionProtocolElementSpecificationParametersSpecificationItem = GeneralDefinedReconstructionReconstructionProtocolElementSpecificationParametersSpecificationItemAttributes & AttributeValueConstraintConditions;

export const generalDefinedReconstructionRules: TableRules = {
  kind: 'module',
  id: 'GeneralDefinedReconstruction',
  name: 'General Defined Reconstruction',
  table: 'table_C.34.11-1',
  section: 'sect_C.34.11',
  rows: [
    {
      keyword: 'ReconstructionProtocolElementSpecificationSequence',
      tag: '00189933',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ProtocolElementNumber', tag: '00189921', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ParametersSpecificationSequence',
          tag: '00189913',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { include: () => attributeValueConstraintRules },
            {
              keyword: 'ModifiableConstraintFlag',
              tag: '00820038',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: 'c9a507e2f1e0',
                reason: 'knowledge',
                missing: 'whether the constraint may be changed',
              },
              values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralDefinedReconstruction = (dataset: object): Finding[] => validateTable(dataset, generalDefinedReconstructionRules);
