// Ophthalmic Frame Location, PS3.3 Table C.8.17.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.10.1.html#table_C.8.17.10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of OphthalmicFrameLocationSequence, its conditions apart. */
export interface OphthalmicFrameLocationOphthalmicFrameLocationItemAttributes extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.8.17.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.10.1.html#table_C.8.17.10-1) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem] | null;
  /** Reference Coordinates (0022,0032) FL, VM 2-2n, Type 1. [C.8.17.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.10.1.html#table_C.8.17.10-1) */
  ReferenceCoordinates: number[];
  /** Depth of Transverse Image (0022,0041) FL, VM 1, Type 2C if OphthalmicImageOrientation is TRANSVERSE. [C.8.17.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.10.1.html#table_C.8.17.10-1) */
  DepthOfTransverseImage?: number | null;
  /** Ophthalmic Image Orientation (0022,0039) CS, VM 1, Type 1. [C.8.17.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.10.1.html#table_C.8.17.10-1) */
  OphthalmicImageOrientation: 'LINEAR' | 'NONLINEAR' | 'TRANSVERSE';
}

/** Ophthalmic Frame Location: PS3.3 Table C.8.17.10-1. */
export interface OphthalmicFrameLocationFunctionalGroup {
  /** Ophthalmic Frame Location Sequence (0022,0031) SQ, VM 1, Type 1. [C.8.17.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.10.1.html#table_C.8.17.10-1) */
  OphthalmicFrameLocationSequence: OphthalmicFrameLocationOphthalmicFrameLocationItem[];
}

/** An Item of OphthalmicFrameLocationSequence. */
export type OphthalmicFrameLocationOphthalmicFrameLocationItem = OphthalmicFrameLocationOphthalmicFrameLocationItemAttributes & (
    | { OphthalmicImageOrientation: 'LINEAR' | 'NONLINEAR'; DepthOfTransverseImage?: never }
    | { OphthalmicImageOrientation: 'TRANSVERSE'; DepthOfTransverseImage: unknown }
  );

export const ophthalmicFrameLocationRules: TableRules = {
  kind: 'functional-group',
  id: 'OphthalmicFrameLocation',
  name: 'Ophthalmic Frame Location',
  table: 'table_C.8.17.10-1',
  section: 'sect_C.8.17.10.1',
  rows: [
    {
      keyword: 'OphthalmicFrameLocationSequence',
      tag: '00220031',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'ReferenceCoordinates', tag: '00220032', vr: 'FL', vm: '2-2n', type: '1' },
        {
          keyword: 'DepthOfTransverseImage',
          tag: '00220041',
          vr: 'FL',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'OphthalmicImageOrientation' }, to: ['TRANSVERSE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '625d647ae6ff',
          },
        },
        {
          keyword: 'OphthalmicImageOrientation',
          tag: '00220039',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['LINEAR', 'NONLINEAR', 'TRANSVERSE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicFrameLocation = (dataset: object): Finding[] => validateTable(dataset, ophthalmicFrameLocationRules);
