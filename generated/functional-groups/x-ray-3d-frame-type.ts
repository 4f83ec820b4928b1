// X-Ray 3D Frame Type, PS3.3 Table C.8.21.5.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.1.html#table_C.8.21.5.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';

/** An Item of XRay3DFrameTypeSequence. */
export interface XRay3DFrameTypeXRay3DFrameTypeItem extends CommonCTMRAndPhotoacousticImageDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.21.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.1.html#table_C.8.21.5.1-1) */
  FrameType: string[];
  /** Reconstruction Index (0020,9536) US, VM 1, Type 1C if XRay3DReconstructionSequence is present. [C.8.21.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.1.html#table_C.8.21.5.1-1) */
  ReconstructionIndex?: number;
}

/** X-Ray 3D Frame Type: PS3.3 Table C.8.21.5.1-1. */
export interface XRay3DFrameTypeFunctionalGroup {
  /** X-Ray 3D Frame Type Sequence (0018,9504) SQ, VM 1, Type 1. [C.8.21.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.1.html#table_C.8.21.5.1-1) */
  XRay3DFrameTypeSequence: [XRay3DFrameTypeXRay3DFrameTypeItem];
}

export const xRay3DFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'XRay3DFrameType',
  name: 'X-Ray 3D Frame Type',
  table: 'table_C.8.21.5.1-1',
  section: 'sect_C.8.21.5.1',
  rows: [
    {
      keyword: 'XRay3DFrameTypeSequence',
      tag: '00189504',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' },
        { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
        {
          keyword: 'ReconstructionIndex',
          tag: '00209536',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'XRay3DReconstructionSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '364164bc264b' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DFrameType = (dataset: object): Finding[] => validateTable(dataset, xRay3DFrameTypeRules);
