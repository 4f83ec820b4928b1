// Hierarchical Evidence Reference, PS3.3 Table 10.42-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.42.html#table_10.42-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from './hierarchical-sop-instance-reference.ts';

/** Hierarchical Evidence Reference: PS3.3 Table 10.42-1. */
export interface HierarchicalEvidenceReferenceMacro {
  /** Referenced Raw Data Sequence (0008,9121) SQ, VM 1, Type 3. [10.42-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.42.html#table_10.42-1) */
  ReferencedRawDataSequence?: HierarchicalSOPInstanceReferenceMacro[] | null;
  /** Referenced Waveform Sequence (0008,113A) SQ, VM 1, Type 3. [10.42-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.42.html#table_10.42-1) */
  ReferencedWaveformSequence?: HierarchicalSOPInstanceReferenceMacro[] | null;
  /** Referenced Image Evidence Sequence (0008,9092) SQ, VM 1, Type 1C if (ReferencedImageSequence in SharedFunctionalGroupsSequence has a value or ReferencedImageSequence in PerFrameFunctionalGroupsSequence has a value) and SOPClassUID of the data set is none of "1.2.840.10008.5.1.4.1.1.2.2", "1.2.840.10008.5.1.4.1.1.4.4", "1.2.840.10008.5.1.4.1.1.128.1". [10.42-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.42.html#table_10.42-1) */
  ReferencedImageEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Source Image Evidence Sequence (0008,9154) SQ, VM 1, Type 1C if (SourceImageSequence in SharedFunctionalGroupsSequence.DerivationImageSequence has a value or SourceImageSequence in PerFrameFunctionalGroupsSequence.DerivationImageSequence has a value) and SOPClassUID of the data set is none of "1.2.840.10008.5.1.4.1.1.2.2", "1.2.840.10008.5.1.4.1.1.4.4", "1.2.840.10008.5.1.4.1.1.128.1". [10.42-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.42.html#table_10.42-1) */
  SourceImageEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Referenced Presentation State Sequence (0008,9237) SQ, VM 1, Type 1C. [10.42-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.42.html#table_10.42-1) */
  ReferencedPresentationStateSequence?: HierarchicalSOPInstanceReferenceMacro[];
}

export const hierarchicalEvidenceReferenceRules: TableRules = {
  kind: 'macro',
  id: 'HierarchicalEvidenceReference',
  name: 'Hierarchical Evidence Reference',
  table: 'table_10.42-1',
  section: 'sect_10.42',
  rows: [
    {
      keyword: 'ReferencedRawDataSequence',
      tag: '00089121',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedWaveformSequence',
      tag: '0008113A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedImageEvidenceSequence',
      tag: '00089092',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: 'valued', attribute: { keyword: 'ReferencedImageSequence', within: ['SharedFunctionalGroupsSequence'] } },
                { op: 'valued', attribute: { keyword: 'ReferencedImageSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
              ],
            },
            {
              op: '!=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.2.2', '1.2.840.10008.5.1.4.1.1.4.4', '1.2.840.10008.5.1.4.1.1.128.1'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '0c0f08b8eb60',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'SourceImageEvidenceSequence',
      tag: '00089154',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: 'valued', attribute: { keyword: 'SourceImageSequence', within: ['SharedFunctionalGroupsSequence', 'DerivationImageSequence'] } },
                { op: 'valued', attribute: { keyword: 'SourceImageSequence', within: ['PerFrameFunctionalGroupsSequence', 'DerivationImageSequence'] } },
              ],
            },
            {
              op: '!=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.2.2', '1.2.840.10008.5.1.4.1.1.4.4', '1.2.840.10008.5.1.4.1.1.128.1'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '5265093a48d3',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedPresentationStateSequence',
      tag: '00089237',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '50f453cdb154',
        reason: 'knowledge',
        missing: 'whether a presentation state was made along with the images',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHierarchicalEvidenceReference = (dataset: object): Finding[] => validateTable(dataset, hierarchicalEvidenceReferenceRules);
