// Implant Assembly Template, PS3.3 Table C.29.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ImplantAssemblyTemplateTargetAnatomySequence. */
export interface ImplantAssemblyTemplateImplantAssemblyTemplateTargetAnatomyItem {
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  AnatomicRegionSequence: [CodeSequenceItem];
}

/** An Item of ComponentSequence. */
export interface ImplantAssemblyTemplateComponentTypesComponentItem extends SOPInstanceReferenceMacro {
  /** Component ID (0076,0055) US, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ComponentID: number;
}

/** An Item of ComponentTypesSequence. */
export interface ImplantAssemblyTemplateComponentTypesItem {
  /** Component Type Code Sequence (0076,0034) SQ, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ComponentTypeCodeSequence: [CodeSequenceItem];
  /** Exclusive Component Type (0076,0036) CS, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ExclusiveComponentType: DefinedTerm<'YES' | 'NO'>;
  /** Mandatory Component Type (0076,0038) CS, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  MandatoryComponentType: DefinedTerm<'YES' | 'NO'>;
  /** Component Sequence (0076,0040) SQ, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ComponentSequence: ImplantAssemblyTemplateComponentTypesComponentItem[];
}

/** An Item of ComponentAssemblySequence. */
export interface ImplantAssemblyTemplateComponentAssemblyItem {
  /** Component 1 Referenced ID (0076,0070) US, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  Component1ReferencedID: number;
  /** Component 1 Referenced Mating Feature Set ID (0076,0080) US, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  Component1ReferencedMatingFeatureSetID: number;
  /** Component 1 Referenced Mating Feature ID (0076,0090) US, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  Component1ReferencedMatingFeatureID: number;
  /** Component 2 Referenced ID (0076,00A0) US, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  Component2ReferencedID: number;
  /** Component 2 Referenced Mating Feature Set ID (0076,00B0) US, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  Component2ReferencedMatingFeatureSetID: number;
  /** Component 2 Referenced Mating Feature ID (0076,00C0) US, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  Component2ReferencedMatingFeatureID: number;
}

/** Implant Assembly Template: PS3.3 Table C.29.2-1. */
export interface ImplantAssemblyTemplateModule {
  /** Effective DateTime (0068,6226) DT, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  EffectiveDateTime: string;
  /** Implant Assembly Template Name (0076,0001) LO, VM 1, Type 2. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ImplantAssemblyTemplateName: string | null;
  /** Implant Assembly Template Issuer (0076,0003) LO, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ImplantAssemblyTemplateIssuer: string;
  /** Implant Assembly Template Version (0076,0006) LO, VM 1, Type 2. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ImplantAssemblyTemplateVersion: string | null;
  /** Replaced Implant Assembly Template Sequence (0076,0008) SQ, VM 1, Type 1C. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ReplacedImplantAssemblyTemplateSequence?: [SOPInstanceReferenceMacro];
  /** Implant Assembly Template Type (0076,000A) CS, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ImplantAssemblyTemplateType: 'ORIGINAL' | 'DERIVED';
  /** Original Implant Assembly Template Sequence (0076,000C) SQ, VM 1, Type 1C if ImplantAssemblyTemplateType is DERIVED. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  OriginalImplantAssemblyTemplateSequence?: [SOPInstanceReferenceMacro];
  /** Derivation Implant Assembly Template Sequence (0076,000E) SQ, VM 1, Type 1C if ImplantAssemblyTemplateType is DERIVED. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  DerivationImplantAssemblyTemplateSequence?: [SOPInstanceReferenceMacro];
  /** Implant Assembly Template Target Anatomy Sequence (0076,0010) SQ, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ImplantAssemblyTemplateTargetAnatomySequence: ImplantAssemblyTemplateImplantAssemblyTemplateTargetAnatomyItem[];
  /** Procedure Type Code Sequence (0076,0020) SQ, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ProcedureTypeCodeSequence: CodeSequenceItem[];
  /** Surgical Technique (0076,0030) LO, VM 1, Type 3. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  SurgicalTechnique?: string | null;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1, Type 2. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  MIMETypeOfEncapsulatedDocument: 'application/pdf' | null;
  /** Encapsulated Document (0042,0011) OB, VM 1, Type 2. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  EncapsulatedDocument: ArrayBuffer | null;
  /** Component Types Sequence (0076,0032) SQ, VM 1, Type 1. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ComponentTypesSequence: ImplantAssemblyTemplateComponentTypesItem[];
  /** Component Assembly Sequence (0076,0060) SQ, VM 1, Type 3. [C.29.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.2.1.html#table_C.29.2-1) */
  ComponentAssemblySequence?: ImplantAssemblyTemplateComponentAssemblyItem[] | null;
}

export const implantAssemblyTemplateRules: TableRules = {
  kind: 'module',
  id: 'ImplantAssemblyTemplate',
  name: 'Implant Assembly Template',
  table: 'table_C.29.2-1',
  section: 'sect_C.29.2.1',
  rows: [
    { keyword: 'EffectiveDateTime', tag: '00686226', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'ImplantAssemblyTemplateName', tag: '00760001', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ImplantAssemblyTemplateIssuer', tag: '00760003', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ImplantAssemblyTemplateVersion', tag: '00760006', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'ReplacedImplantAssemblyTemplateSequence',
      tag: '00760008',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'afc019d0c1a9',
        reason: 'knowledge',
        missing: 'whether it takes the place of another, which its author alone decides',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'ImplantAssemblyTemplateType', tag: '0076000A', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'] }] },
    {
      keyword: 'OriginalImplantAssemblyTemplateSequence',
      tag: '0076000C',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImplantAssemblyTemplateType' }, to: ['DERIVED'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '3bbd7c67d023',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'DerivationImplantAssemblyTemplateSequence',
      tag: '0076000E',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImplantAssemblyTemplateType' }, to: ['DERIVED'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '3bbd7c67d023',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ImplantAssemblyTemplateTargetAnatomySequence',
      tag: '00760010',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'AnatomicRegionSequence',
          tag: '00082218',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7304' }] }],
        },
      ],
    },
    {
      keyword: 'ProcedureTypeCodeSequence',
      tag: '00760020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7301' }] }],
    },
    { keyword: 'SurgicalTechnique', tag: '00760030', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'MIMETypeOfEncapsulatedDocument', tag: '00420012', vr: 'LO', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['application/pdf'] }] },
    { keyword: 'EncapsulatedDocument', tag: '00420011', vr: 'OB', vm: '1', type: '2' },
    {
      keyword: 'ComponentTypesSequence',
      tag: '00760032',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ComponentTypeCodeSequence',
          tag: '00760034',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7307' }] }],
        },
        { keyword: 'ExclusiveComponentType', tag: '00760036', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['YES', 'NO'] }] },
        { keyword: 'MandatoryComponentType', tag: '00760038', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ComponentSequence',
          tag: '00760040',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ComponentID', tag: '00760055', vr: 'US', vm: '1', type: '1' }],
        },
      ],
    },
    {
      keyword: 'ComponentAssemblySequence',
      tag: '00760060',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'Component1ReferencedID', tag: '00760070', vr: 'US', vm: '1', type: '1' },
        { keyword: 'Component1ReferencedMatingFeatureSetID', tag: '00760080', vr: 'US', vm: '1', type: '1' },
        { keyword: 'Component1ReferencedMatingFeatureID', tag: '00760090', vr: 'US', vm: '1', type: '1' },
        { keyword: 'Component2ReferencedID', tag: '007600A0', vr: 'US', vm: '1', type: '1' },
        { keyword: 'Component2ReferencedMatingFeatureSetID', tag: '007600B0', vr: 'US', vm: '1', type: '1' },
        { keyword: 'Component2ReferencedMatingFeatureID', tag: '007600C0', vr: 'US', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImplantAssemblyTemplate = (dataset: object): Finding[] => validateTable(dataset, implantAssemblyTemplateRules);
