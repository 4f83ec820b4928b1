// Specimen, PS3.3 Table C.7.6.22-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentItemItem, contentItemRules } from './content-item.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from './hl7v2-hierarchic-designator.ts';
import { type PrimaryAnatomicStructureMacro, primaryAnatomicStructureRules } from './primary-anatomic-structure.ts';

/** An Item of AlternateContainerIdentifierSequence. */
export interface SpecimenAlternateContainerIdentifierItem {
  /** Container Identifier (0040,0512) LO, VM 1, Type 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerIdentifier: string;
  /** Issuer of the Container Identifier Sequence (0040,0513) SQ, VM 1, Type 2. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  IssuerOfTheContainerIdentifierSequence: HL7v2HierarchicDesignatorMacro[] | null;
}

/** An Item of ContainerComponentSequence. */
export interface SpecimenContainerComponentItem {
  /** Container Component Type Code Sequence (0050,0012) SQ, VM 1, Type 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentTypeCodeSequence: [CodeSequenceItem];
  /** Manufacturer (0008,0070) LO, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  Manufacturer?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ManufacturerModelName?: string | null;
  /** Container Component ID (0050,001B) LO, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentID?: string | null;
  /** Container Component Length (0050,001C) FD, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentLength?: number | null;
  /** Container Component Width (0050,0015) FD, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentWidth?: number | null;
  /** Container Component Diameter (0050,001D) FD, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentDiameter?: number | null;
  /** Container Component Thickness (0050,0013) FD, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentThickness?: number | null;
  /** Container Component Material (0050,001A) CS, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentMaterial?: DefinedTerm<'GLASS' | 'PLASTIC' | 'METAL'> | null;
  /** Container Component Description (0050,001E) LO, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentDescription?: string | null;
}

/** An Item of SpecimenPreparationSequence. */
export interface SpecimenSpecimenDescriptionSpecimenPreparationItem {
  /** Specimen Preparation Step Content Item Sequence (0040,0612) SQ, VM 1, Type 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenPreparationStepContentItemSequence: ContentItemItem[];
}

/** An Item of SpecimenDescriptionSequence. */
export interface SpecimenSpecimenDescriptionItem extends PrimaryAnatomicStructureMacro {
  /** Specimen Identifier (0040,0551) LO, VM 1, Type 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenIdentifier: string;
  /** Issuer of the Specimen Identifier Sequence (0040,0562) SQ, VM 1, Type 2. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  IssuerOfTheSpecimenIdentifierSequence: HL7v2HierarchicDesignatorMacro[] | null;
  /** Specimen UID (0040,0554) UI, VM 1, Type 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenUID: string;
  /** Specimen Type Code Sequence (0040,059A) SQ, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Specimen Short Description (0040,0600) LO, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenShortDescription?: string | null;
  /** Specimen Detailed Description (0040,0602) UT, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenDetailedDescription?: string | null;
  /** Specimen Preparation Sequence (0040,0610) SQ, VM 1, Type 2. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenPreparationSequence: SpecimenSpecimenDescriptionSpecimenPreparationItem[] | null;
  /** Specimen Localization Content Item Sequence (0040,0620) SQ, VM 1, Type 1C if number of items of SpecimenDescriptionSequence of an enclosing item > 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenLocalizationContentItemSequence?: ContentItemItem[];
}

/** Specimen: PS3.3 Table C.7.6.22-2. */
export interface SpecimenMacro {
  /** Container Identifier (0040,0512) LO, VM 1, Type 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerIdentifier: string;
  /** Issuer of the Container Identifier Sequence (0040,0513) SQ, VM 1, Type 2. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  IssuerOfTheContainerIdentifierSequence: HL7v2HierarchicDesignatorMacro[] | null;
  /** Alternate Container Identifier Sequence (0040,0515) SQ, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  AlternateContainerIdentifierSequence?: SpecimenAlternateContainerIdentifierItem[] | null;
  /** Container Type Code Sequence (0040,0518) SQ, VM 1, Type 2. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerTypeCodeSequence: CodeSequenceItem[] | null;
  /** Container Description (0040,051A) LO, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerDescription?: string | null;
  /** Container Component Sequence (0040,0520) SQ, VM 1, Type 3. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  ContainerComponentSequence?: SpecimenContainerComponentItem[] | null;
  /** Specimen Description Sequence (0040,0560) SQ, VM 1, Type 1. [C.7.6.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-2) */
  SpecimenDescriptionSequence: SpecimenSpecimenDescriptionItem[];
}

export const specimenRules: TableRules = {
  kind: 'macro',
  id: 'Specimen',
  name: 'Specimen',
  table: 'table_C.7.6.22-2',
  section: 'sect_C.7.6.22',
  rows: [
    { keyword: 'ContainerIdentifier', tag: '00400512', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'IssuerOfTheContainerIdentifierSequence',
      tag: '00400513',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    {
      keyword: 'AlternateContainerIdentifierSequence',
      tag: '00400515',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ContainerIdentifier', tag: '00400512', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'IssuerOfTheContainerIdentifierSequence',
          tag: '00400513',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
        },
      ],
    },
    {
      keyword: 'ContainerTypeCodeSequence',
      tag: '00400518',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8101' }] }],
    },
    { keyword: 'ContainerDescription', tag: '0040051A', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ContainerComponentSequence',
      tag: '00400520',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'ContainerComponentTypeCodeSequence',
          tag: '00500012',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8102' }] }],
        },
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ContainerComponentID', tag: '0050001B', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ContainerComponentLength', tag: '0050001C', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'ContainerComponentWidth', tag: '00500015', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'ContainerComponentDiameter', tag: '0050001D', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'ContainerComponentThickness', tag: '00500013', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'ContainerComponentMaterial',
          tag: '0050001A',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['GLASS', 'PLASTIC', 'METAL'] }],
        },
        { keyword: 'ContainerComponentDescription', tag: '0050001E', vr: 'LO', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'SpecimenDescriptionSequence',
      tag: '00400560',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SpecimenIdentifier', tag: '00400551', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'IssuerOfTheSpecimenIdentifierSequence',
          tag: '00400562',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
        },
        { keyword: 'SpecimenUID', tag: '00400554', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'SpecimenTypeCodeSequence',
          tag: '0040059A',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8103' }] }],
        },
        { keyword: 'SpecimenShortDescription', tag: '00400600', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'SpecimenDetailedDescription', tag: '00400602', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'SpecimenPreparationSequence',
          tag: '00400610',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            {
              keyword: 'SpecimenPreparationStepContentItemSequence',
              tag: '00400612',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [{ include: () => contentItemRules }],
            },
          ],
        },
        {
          include: () => primaryAnatomicStructureRules,
          overrides: [{ path: ['PrimaryAnatomicStructureSequence'], contextGroups: [{ kind: 'BCID', cid: '8134' }] }],
        },
        {
          keyword: 'SpecimenLocalizationContentItemSequence',
          tag: '00400620',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'count', attribute: { keyword: 'SpecimenDescriptionSequence', scope: 'enclosing' }, is: '>', to: 1 },
            decided: 'data',
            otherwise: 'allowed',
            hash: '4cd40e7a9f17',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpecimen = (dataset: object): Finding[] => validateTable(dataset, specimenRules);
