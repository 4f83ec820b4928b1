// Patient Positioning, PS3.3 Table C.34.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ReferenceLocationMacro, referenceLocationRules } from '../macros/reference-location.ts';

/** An Item of PatientPositioningInstructionSequence, its conditions apart. */
export interface PatientPositioningPatientPositioningInstructionItemAttributes {
  /** Instruction Index (0018,9915) US, VM 1, Type 1. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  InstructionIndex: number;
  /** Instruction Text (0018,9916) LO, VM 1, Type 1. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  InstructionText: string;
  /** Instruction Description (0018,9917) UT, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  InstructionDescription?: string | null;
  /** Instruction Performed Flag (0018,9918) CS, VM 1, Type 1C if SOPClassUID is one of "1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8". [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  InstructionPerformedFlag?: 'YES' | 'NO';
  /** Instruction Performed DateTime (0018,9919) DT, VM 1, Type 1C if InstructionPerformedFlag is YES. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  InstructionPerformedDateTime?: string;
}

/** An Item of AnatomicRegionSequence, its conditions apart. */
export interface PatientPositioningAnatomicRegionItemAttributes extends CodeSequenceMacro {
  /** Anatomic Region Modifier Sequence (0008,2220) SQ, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  AnatomicRegionModifierSequence?: CodeSequenceItem[] | null;
}

/** An Item of PrimaryAnatomicStructureSequence, its conditions apart. */
export interface PatientPositioningPrimaryAnatomicStructureItemAttributes extends CodeSequenceMacro {
  /** Primary Anatomic Structure Modifier Sequence (0008,2230) SQ, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  PrimaryAnatomicStructureModifierSequence?: CodeSequenceItem[] | null;
}

/** Patient Positioning: PS3.3 Table C.34.8-1. */
export interface PatientPositioningModule {
  /** Protocol Defined Patient Position (0018,9947) CS, VM 1, Type 1. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  ProtocolDefinedPatientPosition: DefinedTerm<'HFP' | 'HFS' | 'HFDR' | 'HFDL' | 'FFDR' | 'FFDL' | 'FFP' | 'FFS' | 'LFP' | 'LFS' | 'RFP' | 'RFS' | 'AFDR' | 'AFDL' | 'PFDR' | 'PFDL'>;
  /** Patient Positioning Instruction Sequence (0018,991B) SQ, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  PatientPositioningInstructionSequence?: PatientPositioningPatientPositioningInstructionItem[] | null;
  /** Positioning Method Code Sequence (0018,991C) SQ, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  PositioningMethodCodeSequence?: [CodeSequenceItem] | null;
  /** Positioning Landmark Sequence (0018,991D) SQ, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  PositioningLandmarkSequence?: [ReferenceLocationMacro] | null;
  /** Target Frame of Reference UID (0018,991E) UI, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  TargetFrameOfReferenceUID?: string | null;
  /** Target Position Reference Indicator (0020,103F) LO, VM 1, Type 3. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  TargetPositionReferenceIndicator?: string | null;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 2. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  AnatomicRegionSequence: PatientPositioningAnatomicRegionItem[] | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 2. [C.34.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.8.html#table_C.34.8-1) */
  PrimaryAnatomicStructureSequence: PatientPositioningPrimaryAnatomicStructureItem[] | null;
}

/** An Item of PatientPositioningInstructionSequence. */
export type PatientPositioningPatientPositioningInstructionItem = PatientPositioningPatientPositioningInstructionItemAttributes & (
    | { InstructionPerformedFlag: 'YES'; InstructionPerformedDateTime: unknown }
    | { InstructionPerformedFlag?: 'NO'; InstructionPerformedDateTime?: never }
  );

/** An Item of AnatomicRegionSequence. */
export type PatientPositioningAnatomicRegionItem = PatientPositioningAnatomicRegionItemAttributes & CodeSequenceConditions;

/** An Item of PrimaryAnatomicStructureSequence. */
export type PatientPositioningPrimaryAnatomicStructureItem = PatientPositioningPrimaryAnatomicStructureItemAttributes & CodeSequenceConditions;

export const patientPositioningRules: TableRules = {
  kind: 'module',
  id: 'PatientPositioning',
  name: 'Patient Positioning',
  table: 'table_C.34.8-1',
  section: 'sect_C.34.8',
  rows: [
    {
      keyword: 'ProtocolDefinedPatientPosition',
      tag: '00189947',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: ['HFP', 'HFS', 'HFDR', 'HFDL', 'FFDR', 'FFDL', 'FFP', 'FFS', 'LFP', 'LFS', 'RFP', 'RFS', 'AFDR', 'AFDL', 'PFDR', 'PFDL'],
          section: 'sect_C.7.3.1.1.2',
        },
      ],
    },
    {
      keyword: 'PatientPositioningInstructionSequence',
      tag: '0018991B',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'InstructionIndex', tag: '00189915', vr: 'US', vm: '1', type: '1' },
        { keyword: 'InstructionText', tag: '00189916', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'InstructionDescription', tag: '00189917', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'InstructionPerformedFlag',
          tag: '00189918',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.200.2', '1.2.840.10008.5.1.4.1.1.200.8'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '3e19bcef7fd9',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'InstructionPerformedDateTime',
          tag: '00189919',
          vr: 'DT',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'InstructionPerformedFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '9674c59e5148' },
        },
      ],
    },
    {
      keyword: 'PositioningMethodCodeSequence',
      tag: '0018991C',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '1015' }] }],
    },
    {
      keyword: 'PositioningLandmarkSequence',
      tag: '0018991D',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        {
          include: () => referenceLocationRules,
          overrides: [
            { path: ['ReferenceBasisCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1000' }] },
            { path: ['ReferenceGeometryCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1010' }] },
          ],
        },
      ],
    },
    { keyword: 'TargetFrameOfReferenceUID', tag: '0018991E', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'TargetPositionReferenceIndicator', tag: '0020103F', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'AnatomicRegionSequence',
      tag: '00082218',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4031' }] },
        {
          keyword: 'AnatomicRegionModifierSequence',
          tag: '00082220',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '2' }] }],
        },
      ],
    },
    {
      keyword: 'PrimaryAnatomicStructureSequence',
      tag: '00082228',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8134' }] },
        {
          keyword: 'PrimaryAnatomicStructureModifierSequence',
          tag: '00082230',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '2' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientPositioning = (dataset: object): Finding[] => validateTable(dataset, patientPositioningRules);
