// Generic Implant Template Description, PS3.3 Table C.29.1.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ImplantTargetAnatomySequence. */
export interface GenericImplantTemplateDescriptionImplantTargetAnatomyItem {
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  AnatomicRegionSequence: [CodeSequenceItem];
}

/** An Item of NotificationFromManufacturerSequence. */
export interface GenericImplantTemplateDescriptionNotificationFromManufacturerItem {
  /** Information Issue DateTime (0068,6270) DT, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  InformationIssueDateTime: string;
  /** Information Summary (0068,6280) ST, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  InformationSummary: string;
  /** Encapsulated Document (0042,0011) OB, VM 1, Type 3. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  EncapsulatedDocument?: ArrayBuffer | null;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1, Type 1C if EncapsulatedDocument of this item is present. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  MIMETypeOfEncapsulatedDocument?: 'application/pdf';
}

/** An Item of InformationFromManufacturerSequence. */
export interface GenericImplantTemplateDescriptionInformationFromManufacturerItem {
  /** Information Issue DateTime (0068,6270) DT, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  InformationIssueDateTime: string;
  /** Information Summary (0068,6280) ST, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  InformationSummary: string;
  /** Encapsulated Document (0042,0011) OB, VM 1, Type 3. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  EncapsulatedDocument?: ArrayBuffer | null;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1, Type 1C if EncapsulatedDocument of this item is present. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  MIMETypeOfEncapsulatedDocument?: 'application/pdf';
}

/** Generic Implant Template Description: PS3.3 Table C.29.1.1-1. */
export interface GenericImplantTemplateDescriptionModule {
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  Manufacturer: string;
  /** Frame of Reference UID (0020,0052) UI, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  FrameOfReferenceUID: string;
  /** Implant Name (0022,1095) LO, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantName: string;
  /** Implant Size (0068,6210) LO, VM 1, Type 1C. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantSize?: string;
  /** Implant Part Number (0022,1097) LO, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantPartNumber: string;
  /** Implant Template Version (0068,6221) LO, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantTemplateVersion: string;
  /** Replaced Implant Template Sequence (0068,6222) SQ, VM 1, Type 1C. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ReplacedImplantTemplateSequence?: [SOPInstanceReferenceMacro];
  /** Implant Type (0068,6223) CS, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantType: 'ORIGINAL' | 'DERIVED';
  /** Original Implant Template Sequence (0068,6225) SQ, VM 1, Type 1C if ImplantType is DERIVED. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  OriginalImplantTemplateSequence?: [SOPInstanceReferenceMacro];
  /** Derivation Implant Template Sequence (0068,6224) SQ, VM 1, Type 1C if ImplantType is DERIVED. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  DerivationImplantTemplateSequence?: [SOPInstanceReferenceMacro];
  /** Effective DateTime (0068,6226) DT, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  EffectiveDateTime: string;
  /** Implant Target Anatomy Sequence (0068,6230) SQ, VM 1, Type 3. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantTargetAnatomySequence?: GenericImplantTemplateDescriptionImplantTargetAnatomyItem[] | null;
  /** Notification From Manufacturer Sequence (0068,6265) SQ, VM 1, Type 1C. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  NotificationFromManufacturerSequence?: GenericImplantTemplateDescriptionNotificationFromManufacturerItem[];
  /** Information From Manufacturer Sequence (0068,6260) SQ, VM 1, Type 3. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  InformationFromManufacturerSequence?: GenericImplantTemplateDescriptionInformationFromManufacturerItem[] | null;
  /** Implant Regulatory Disapproval Code Sequence (0068,62A0) SQ, VM 1, Type 1C. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantRegulatoryDisapprovalCodeSequence?: CodeSequenceItem[];
  /** Overall Template Spatial Tolerance (0068,62A5) FD, VM 1, Type 2. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  OverallTemplateSpatialTolerance: number | null;
  /** Materials Code Sequence (0068,63A0) SQ, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  MaterialsCodeSequence: CodeSequenceItem[];
  /** Coating Materials Code Sequence (0068,63A4) SQ, VM 1, Type 1C. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  CoatingMaterialsCodeSequence?: CodeSequenceItem[];
  /** Implant Type Code Sequence (0068,63A8) SQ, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  ImplantTypeCodeSequence: [CodeSequenceItem];
  /** Fixation Method Code Sequence (0068,63AC) SQ, VM 1, Type 1. [C.29.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.1.html#table_C.29.1.1-1) */
  FixationMethodCodeSequence: [CodeSequenceItem];
}

export const genericImplantTemplateDescriptionRules: TableRules = {
  kind: 'module',
  id: 'GenericImplantTemplateDescription',
  name: 'Generic Implant Template Description',
  table: 'table_C.29.1.1-1',
  section: 'sect_C.29.1.1',
  rows: [
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'FrameOfReferenceUID', tag: '00200052', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'ImplantName', tag: '00221095', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'ImplantSize',
      tag: '00686210',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '951d0a49f12b',
        reason: 'knowledge',
        missing: 'whether size is something else than a part of the name',
      },
    },
    { keyword: 'ImplantPartNumber', tag: '00221097', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ImplantTemplateVersion', tag: '00686221', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'ReplacedImplantTemplateSequence',
      tag: '00686222',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '44d61c75982f',
        reason: 'knowledge',
        missing: 'whether it takes the place of another, which its author alone decides',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'ImplantType', tag: '00686223', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'] }] },
    {
      keyword: 'OriginalImplantTemplateSequence',
      tag: '00686225',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImplantType' }, to: ['DERIVED'] }, decided: 'data', otherwise: 'forbidden', hash: '3ed2f39358e6' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'DerivationImplantTemplateSequence',
      tag: '00686224',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImplantType' }, to: ['DERIVED'] }, decided: 'data', otherwise: 'forbidden', hash: '3ed2f39358e6' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'EffectiveDateTime', tag: '00686226', vr: 'DT', vm: '1', type: '1' },
    {
      keyword: 'ImplantTargetAnatomySequence',
      tag: '00686230',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
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
      keyword: 'NotificationFromManufacturerSequence',
      tag: '00686265',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '326a1337e915',
        reason: 'knowledge',
        missing: 'whether the manufacturer has issued notifications',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'InformationIssueDateTime', tag: '00686270', vr: 'DT', vm: '1', type: '1' },
        { keyword: 'InformationSummary', tag: '00686280', vr: 'ST', vm: '1', type: '1' },
        { keyword: 'EncapsulatedDocument', tag: '00420011', vr: 'OB', vm: '1', type: '3' },
        {
          keyword: 'MIMETypeOfEncapsulatedDocument',
          tag: '00420012',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'present', attribute: { keyword: 'EncapsulatedDocument', scope: 'item' } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '5265ab2092f6',
          },
          values: [{ kind: 'enumerated', terms: ['application/pdf'] }],
        },
      ],
    },
    {
      keyword: 'InformationFromManufacturerSequence',
      tag: '00686260',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'InformationIssueDateTime', tag: '00686270', vr: 'DT', vm: '1', type: '1' },
        { keyword: 'InformationSummary', tag: '00686280', vr: 'ST', vm: '1', type: '1' },
        { keyword: 'EncapsulatedDocument', tag: '00420011', vr: 'OB', vm: '1', type: '3' },
        {
          keyword: 'MIMETypeOfEncapsulatedDocument',
          tag: '00420012',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'present', attribute: { keyword: 'EncapsulatedDocument', scope: 'item' } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '5265ab2092f6',
          },
          values: [{ kind: 'enumerated', terms: ['application/pdf'] }],
        },
      ],
    },
    {
      keyword: 'ImplantRegulatoryDisapprovalCodeSequence',
      tag: '006862A0',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'fbb092c5a2fe',
        reason: 'knowledge',
        missing: 'whether a country disapproves of the implant',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '5001' }] }],
    },
    { keyword: 'OverallTemplateSpatialTolerance', tag: '006862A5', vr: 'FD', vm: '1', type: '2' },
    {
      keyword: 'MaterialsCodeSequence',
      tag: '006863A0',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7300' }] }],
    },
    {
      keyword: 'CoatingMaterialsCodeSequence',
      tag: '006863A4',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'c634941ce3da', reason: 'knowledge', missing: 'whether the implant is coated' },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7300' }] }],
    },
    {
      keyword: 'ImplantTypeCodeSequence',
      tag: '006863A8',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7307' }] }],
    },
    {
      keyword: 'FixationMethodCodeSequence',
      tag: '006863AC',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7310' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGenericImplantTemplateDescription = (dataset: object): Finding[] => validateTable(dataset, genericImplantTemplateDescriptionRules);
