// X-Ray 3D Reconstruction, PS3.3 Table C.8.21.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of XRay3DReconstructionSequence. */
export interface XRay3DReconstructionXRay3DReconstructionItem {
  /** Reconstruction Description (0018,9531) LO, VM 1, Type 3. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  ReconstructionDescription?: string | null;
  /** Application Name (0018,9524) LO, VM 1, Type 1. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  ApplicationName: string;
  /** Application Version (0018,9525) LO, VM 1, Type 1. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  ApplicationVersion: string;
  /** Application Manufacturer (0018,9526) LO, VM 1, Type 1. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  ApplicationManufacturer: string;
  /** Algorithm Type (0018,9527) CS, VM 1, Type 1. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  AlgorithmType: DefinedTerm<'FILTER_BACK_PROJ' | 'ITERATIVE'>;
  /** Algorithm Description (0018,9528) LO, VM 1, Type 3. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  AlgorithmDescription?: string | null;
  /** Acquisition Index (0020,9518) US, VM 1-n, Type 1. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  AcquisitionIndex: number[];
}

/** X-Ray 3D Reconstruction: PS3.3 Table C.8.21.4-1. */
export interface XRay3DReconstructionModule {
  /** X-Ray 3D Reconstruction Sequence (0018,9530) SQ, VM 1, Type 1. [C.8.21.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.4.html#table_C.8.21.4-1) */
  XRay3DReconstructionSequence: XRay3DReconstructionXRay3DReconstructionItem[];
}

export const xRay3DReconstructionRules: TableRules = {
  kind: 'module',
  id: 'XRay3DReconstruction',
  name: 'X-Ray 3D Reconstruction',
  table: 'table_C.8.21.4-1',
  section: 'sect_C.8.21.4',
  rows: [
    {
      keyword: 'XRay3DReconstructionSequence',
      tag: '00189530',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReconstructionDescription', tag: '00189531', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ApplicationName', tag: '00189524', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'ApplicationVersion', tag: '00189525', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'ApplicationManufacturer', tag: '00189526', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'AlgorithmType', tag: '00189527', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['FILTER_BACK_PROJ', 'ITERATIVE'] }] },
        { keyword: 'AlgorithmDescription', tag: '00189528', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'AcquisitionIndex', tag: '00209518', vr: 'US', vm: '1-n', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DReconstruction = (dataset: object): Finding[] => validateTable(dataset, xRay3DReconstructionRules);
