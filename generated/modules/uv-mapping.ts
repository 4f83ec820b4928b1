// UV Mapping, PS3.3 Table C.27.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.6.html#table_C.27.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of UVMappingSequence. */
export interface UVMappingUVMappingItem {
  /** Referenced Surface Number (0066,002C) UL, VM 1, Type 1C if SurfaceSequence is present and number of items of SurfaceSequence > 1. [C.27.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.6.html#table_C.27.6-1) */
  ReferencedSurfaceNumber?: number;
  /** Texture Label (0080,0009) SH, VM 1, Type 1. [C.27.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.6.html#table_C.27.6-1) */
  TextureLabel: string;
  /** U Value Data (0080,0010) OF, VM 1, Type 1. [C.27.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.6.html#table_C.27.6-1) */
  UValueData: ArrayBuffer;
  /** V Value Data (0080,0011) OF, VM 1, Type 1. [C.27.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.6.html#table_C.27.6-1) */
  VValueData: ArrayBuffer;
  /** Referenced Texture Sequence (0080,0012) SQ, VM 1, Type 1. [C.27.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.6.html#table_C.27.6-1) */
  ReferencedTextureSequence: [ImageSOPInstanceReferenceMacro];
}

/** UV Mapping: PS3.3 Table C.27.6-1. */
export interface UVMappingModule {
  /** UV Mapping Sequence (0080,0008) SQ, VM 1, Type 1. [C.27.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.6.html#table_C.27.6-1) */
  UVMappingSequence: UVMappingUVMappingItem[];
}

export const uvMappingRules: TableRules = {
  kind: 'module',
  id: 'UVMapping',
  name: 'UV Mapping',
  table: 'table_C.27.6-1',
  section: 'sect_C.27.6',
  rows: [
    {
      keyword: 'UVMappingSequence',
      tag: '00800008',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ReferencedSurfaceNumber',
          tag: '0066002C',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'present', attribute: { keyword: 'SurfaceSequence' } }, { op: 'count', attribute: { keyword: 'SurfaceSequence' }, is: '>', to: 1 }],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '3e43d853173f',
          },
        },
        { keyword: 'TextureLabel', tag: '00800009', vr: 'SH', vm: '1', type: '1' },
        { keyword: 'UValueData', tag: '00800010', vr: 'OF', vm: '1', type: '1' },
        { keyword: 'VValueData', tag: '00800011', vr: 'OF', vm: '1', type: '1' },
        {
          keyword: 'ReferencedTextureSequence',
          tag: '00800012',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUVMapping = (dataset: object): Finding[] => validateTable(dataset, uvMappingRules);
