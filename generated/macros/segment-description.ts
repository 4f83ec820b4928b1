// Segment Description, PS3.3 Table C.8.20-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentCreatorMacro, contentCreatorRules } from './content-creator.ts';
import { type MultipleSiteGeneralAnatomyOptionalMacro, multipleSiteGeneralAnatomyOptionalRules } from './multiple-site-general-anatomy-optional.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of SegmentedPropertyTypeCodeSequence, its conditions apart. */
export interface SegmentDescriptionSegmentedPropertyTypeCodeItemAttributes extends CodeSequenceMacro {
  /** Segmented Property Type Modifier Code Sequence (0062,0011) SQ, VM 1, Type 3. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  SegmentedPropertyTypeModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** An Item of DefinitionSourceSequence, its conditions apart. */
export interface SegmentDescriptionDefinitionSourceItemAttributes extends SOPInstanceReferenceMacro {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1C if ReferencedSOPClassUID is "1.2.840.10008.5.1.4.1.1.481.3". [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  ReferencedROINumber?: number;
}

/** Segment Description: PS3.3 Table C.8.20-4. */
export interface SegmentDescriptionMacro extends MultipleSiteGeneralAnatomyOptionalMacro, ContentCreatorMacro {
  /** Segment Number (0062,0004) US, VM 1, Type 1. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  SegmentNumber: number;
  /** Segment Label (0062,0005) LO, VM 1, Type 1. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  SegmentLabel: string;
  /** Segment Description (0062,0006) ST, VM 1, Type 3. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  SegmentDescription?: string | null;
  /** Segment Algorithm Type (0062,0008) CS, VM 1, Type 1. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  SegmentAlgorithmType: 'AUTOMATIC' | 'SEMIAUTOMATIC' | 'MANUAL';
  /** Segmented Property Category Code Sequence (0062,0003) SQ, VM 1, Type 1. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  SegmentedPropertyCategoryCodeSequence: [CodeSequenceItem];
  /** Segmented Property Type Code Sequence (0062,000F) SQ, VM 1, Type 1. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  SegmentedPropertyTypeCodeSequence: [SegmentDescriptionSegmentedPropertyTypeCodeItem];
  /** Tracking ID (0062,0020) UT, VM 1, Type 1C if TrackingUID is present. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  TrackingID?: string;
  /** Tracking UID (0062,0021) UI, VM 1, Type 1C if TrackingID is present. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  TrackingUID?: string;
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.8.20-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.4.1.html#table_C.8.20-4) */
  DefinitionSourceSequence?: [SegmentDescriptionDefinitionSourceItem] | null;
}

/** An Item of SegmentedPropertyTypeCodeSequence. */
export type SegmentDescriptionSegmentedPropertyTypeCodeItem = SegmentDescriptionSegmentedPropertyTypeCodeItemAttributes & CodeSequenceConditions;

/** An Item of DefinitionSourceSequence. */
export type SegmentDescriptionDefinitionSourceItem = SegmentDescriptionDefinitionSourceItemAttributes & (
    | { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3'; ReferencedROINumber: unknown }
    | { ReferencedSOPClassUID: DefinedTerm<never>; ReferencedROINumber?: never }
  );

export const segmentDescriptionRules: TableRules = {
  kind: 'macro',
  id: 'SegmentDescription',
  name: 'Segment Description',
  table: 'table_C.8.20-4',
  section: 'sect_C.8.20.4.1',
  rows: [
    { keyword: 'SegmentNumber', tag: '00620004', vr: 'US', vm: '1', type: '1' },
    { keyword: 'SegmentLabel', tag: '00620005', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'SegmentDescription', tag: '00620006', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'SegmentAlgorithmType',
      tag: '00620008',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['AUTOMATIC', 'SEMIAUTOMATIC', 'MANUAL'] }],
    },
    { include: () => multipleSiteGeneralAnatomyOptionalRules },
    {
      keyword: 'SegmentedPropertyCategoryCodeSequence',
      tag: '00620003',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7150' }] }],
    },
    {
      keyword: 'SegmentedPropertyTypeCodeSequence',
      tag: '0062000F',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7151' }] },
        {
          keyword: 'SegmentedPropertyTypeModifierCodeSequence',
          tag: '00620011',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '244' }] }],
        },
      ],
    },
    {
      keyword: 'TrackingID',
      tag: '00620020',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'TrackingUID' } }, decided: 'data', otherwise: 'forbidden', hash: 'aba688767175' },
    },
    {
      keyword: 'TrackingUID',
      tag: '00620021',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'TrackingID' } }, decided: 'data', otherwise: 'forbidden', hash: 'f608d8d68a8b' },
    },
    {
      keyword: 'DefinitionSourceSequence',
      tag: '00081156',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedROINumber',
          tag: '30060084',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.3'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ff7d1dee9e13',
          },
        },
      ],
    },
    { include: () => contentCreatorRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSegmentDescription = (dataset: object): Finding[] => validateTable(dataset, segmentDescriptionRules);
