// General Reference, PS3.3 Table C.12-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedImageSequence. */
export interface GeneralReferenceReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of ReferencedInstanceSequence. */
export interface GeneralReferenceReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of SourceImageSequence, its conditions apart. */
export interface GeneralReferenceSourceImageItemAttributes extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem] | null;
  /** Spatial Locations Preserved (0028,135A) CS, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  SpatialLocationsPreserved?: 'YES' | 'NO' | 'REORIENTED_ONLY' | null;
  /** Patient Orientation (0020,0020) CS, VM 2, Type 1C if SpatialLocationsPreserved is REORIENTED_ONLY. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  PatientOrientation?: [string, string];
}

/** An Item of SourceInstanceSequence. */
export interface GeneralReferenceSourceInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem] | null;
}

/** General Reference: PS3.3 Table C.12-10. */
export interface GeneralReferenceModule {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  ReferencedImageSequence?: GeneralReferenceReferencedImageItem[] | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  ReferencedInstanceSequence?: GeneralReferenceReferencedInstanceItem[] | null;
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  DerivationDescription?: string | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  DerivationCodeSequence?: CodeSequenceItem[] | null;
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  SourceImageSequence?: GeneralReferenceSourceImageItem[] | null;
  /** Source Instance Sequence (0042,0013) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  SourceInstanceSequence?: GeneralReferenceSourceInstanceItem[] | null;
}

/** An Item of SourceImageSequence. */
export type GeneralReferenceSourceImageItem = GeneralReferenceSourceImageItemAttributes & (
    | { SpatialLocationsPreserved?: 'YES' | 'NO' | null; PatientOrientation?: never }
    | { SpatialLocationsPreserved: 'REORIENTED_ONLY'; PatientOrientation: unknown }
  );

export const generalReferenceRules: TableRules = {
  kind: 'module',
  id: 'GeneralReference',
  name: 'General Reference',
  table: 'table_C.12-10',
  section: 'sect_C.12.4',
  rows: [
    {
      keyword: 'ReferencedImageSequence',
      tag: '00081140',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7201' }] }],
        },
      ],
    },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            {
              include: () => codeSequenceRules,
              contextGroups: [{ kind: 'DCID', cid: '7004', undecided: true }, { kind: 'DCID', cid: '7022', undecided: true }],
            },
          ],
        },
      ],
    },
    { keyword: 'DerivationDescription', tag: '00082111', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'DerivationCodeSequence',
      tag: '00089215',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7203' }] }],
    },
    {
      keyword: 'SourceImageSequence',
      tag: '00082112',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7202' }] }],
        },
        {
          keyword: 'SpatialLocationsPreserved',
          tag: '0028135A',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO', 'REORIENTED_ONLY'] }],
        },
        {
          keyword: 'PatientOrientation',
          tag: '00200020',
          vr: 'CS',
          vm: '2',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'SpatialLocationsPreserved' }, to: ['REORIENTED_ONLY'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'e3719c59228e',
          },
        },
      ],
    },
    {
      keyword: 'SourceInstanceSequence',
      tag: '00420013',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7013' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralReference = (dataset: object): Finding[] => validateTable(dataset, generalReferenceRules);
