// Content Assessment Results, PS3.3 Table C.33.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AttributeValueConstraintMacro, type AttributeValueConstraintConditions, attributeValueConstraintRules } from '../macros/attribute-value-constraint.ts';
import { type AttributeValueMacro, attributeValueRules } from '../macros/attribute-value.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from '../macros/identified-person-or-device.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of AssessedSOPInstanceSequence. */
export interface ContentAssessmentResultsAssessedSOPInstanceItem extends SOPInstanceReferenceMacro {
  /** Referenced Comparison SOP Instance Sequence (0082,0005) SQ, VM 1, Type 1C. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  ReferencedComparisonSOPInstanceSequence?: SOPInstanceReferenceMacro[];
}

/** An Item of PertinentResourcesSequence. */
export interface ContentAssessmentResultsPertinentResourcesItem {
  /** Retrieve URI (0040,E010) UR, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  RetrieveURI: string;
  /** Resource Description (0038,0102) LO, VM 1, Type 3. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  ResourceDescription?: string | null;
}

/** An Item of StructuredConstraintObservationSequence, its conditions apart. */
export interface ContentAssessmentResultsAssessmentObservationsStructuredConstraintObservationItemAttributes extends AttributeValueConstraintMacro {
  /** Assessed Attribute Value Sequence (0082,0010) SQ, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessedAttributeValueSequence: AttributeValueMacro[];
}

/** An Item of AssessmentObservationsSequence. */
export interface ContentAssessmentResultsAssessmentObservationsItem {
  /** Observation Significance (0082,0008) CS, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  ObservationSignificance: 'MAJOR' | 'MODERATE' | 'MINOR' | 'CONSISTENT';
  /** Observation Basis Code Sequence (0082,0022) SQ, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  ObservationBasisCodeSequence: [CodeSequenceItem];
  /** Observation Description (0082,000A) UT, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  ObservationDescription: string;
  /** Structured Constraint Observation Sequence (0082,000C) SQ, VM 1, Type 2. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  StructuredConstraintObservationSequence: ContentAssessmentResultsAssessmentObservationsStructuredConstraintObservationItem[] | null;
}

/** Content Assessment Results: PS3.3 Table C.33.1-1. */
export interface ContentAssessmentResultsModule {
  /** Assessment Label (0082,0023) LO, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessmentLabel: string;
  /** Assessment Type Code Sequence (0082,0021) SQ, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessmentTypeCodeSequence: [CodeSequenceItem];
  /** Assessment Set ID (0082,0016) LO, VM 1, Type 3. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessmentSetID?: string | null;
  /** Assessment Requester Sequence (0082,0017) SQ, VM 1, Type 2. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessmentRequesterSequence: [IdentifiedPersonOrDeviceItem] | null;
  /** Assessed SOP Instance Sequence (0082,0004) SQ, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessedSOPInstanceSequence: ContentAssessmentResultsAssessedSOPInstanceItem[];
  /** Assessment Summary (0082,0001) CS, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessmentSummary: 'PASSED' | 'INCONCLUSIVE' | 'FAILED';
  /** Assessment Summary Description (0082,0003) UT, VM 1, Type 3. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessmentSummaryDescription?: string | null;
  /** Pertinent Resources Sequence (0038,0101) SQ, VM 1, Type 3. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  PertinentResourcesSequence?: ContentAssessmentResultsPertinentResourcesItem[] | null;
  /** Number of Assessment Observations (0082,0006) UL, VM 1, Type 1. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  NumberOfAssessmentObservations: number;
  /** Assessment Observations Sequence (0082,0007) SQ, VM 1, Type 1C if NumberOfAssessmentObservations is not 0. [C.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.33.1.html#table_C.33.1-1) */
  AssessmentObservationsSequence?: ContentAssessmentResultsAssessmentObservationsItem[];
}

/** An Item of StructuredConstraintObservationSequence. */
export type ContentAssessmentResultsAssessmentObservationsStructuredConstraintObservationItem = ContentAssessmentResultsAssessmentObservationsStructuredConstraintObservationItemAttributes & AttributeValueConstraintConditions;

export const contentAssessmentResultsRules: TableRules = {
  kind: 'module',
  id: 'ContentAssessmentResults',
  name: 'Content Assessment Results',
  table: 'table_C.33.1-1',
  section: 'sect_C.33.1',
  rows: [
    { keyword: 'AssessmentLabel', tag: '00820023', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'AssessmentTypeCodeSequence',
      tag: '00820021',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '701' }] }],
    },
    { keyword: 'AssessmentSetID', tag: '00820016', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'AssessmentRequesterSequence',
      tag: '00820017',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => identifiedPersonOrDeviceRules }],
    },
    {
      keyword: 'AssessedSOPInstanceSequence',
      tag: '00820004',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedComparisonSOPInstanceSequence',
          tag: '00820005',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '4e8b9e85f565', reason: 'knowledge', missing: 'whether comparisons were used' },
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'AssessmentSummary',
      tag: '00820001',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['PASSED', 'INCONCLUSIVE', 'FAILED'] }],
    },
    { keyword: 'AssessmentSummaryDescription', tag: '00820003', vr: 'UT', vm: '1', type: '3' },
    {
      keyword: 'PertinentResourcesSequence',
      tag: '00380101',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: '1' },
        { keyword: 'ResourceDescription', tag: '00380102', vr: 'LO', vm: '1', type: '3' },
      ],
    },
    { keyword: 'NumberOfAssessmentObservations', tag: '00820006', vr: 'UL', vm: '1', type: '1' },
    {
      keyword: 'AssessmentObservationsSequence',
      tag: '00820007',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfAssessmentObservations' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '1ef2aeae8b0b' },
      items: [{ equals: { keyword: 'NumberOfAssessmentObservations' } }],
      rows: [
        {
          keyword: 'ObservationSignificance',
          tag: '00820008',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['MAJOR', 'MODERATE', 'MINOR', 'CONSISTENT'] }],
        },
        {
          keyword: 'ObservationBasisCodeSequence',
          tag: '00820022',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '703' }] }],
        },
        { keyword: 'ObservationDescription', tag: '0082000A', vr: 'UT', vm: '1', type: '1' },
        {
          keyword: 'StructuredConstraintObservationSequence',
          tag: '0082000C',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            { include: () => attributeValueConstraintRules },
            {
              keyword: 'AssessedAttributeValueSequence',
              tag: '00820010',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [{ include: () => attributeValueRules }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContentAssessmentResults = (dataset: object): Finding[] => validateTable(dataset, contentAssessmentResultsRules);
