// Cutaneous Confocal Microscopy Image Acquisition Parameters, PS3.3 Table C.8.35.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.3.html#table_C.8.35.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Cutaneous Confocal Microscopy Image Acquisition Parameters: PS3.3 Table C.8.35.3-1. */
export interface CutaneousConfocalMicroscopyImageAcquisitionParametersModule {
  /** Optical Magnification Factor (0016,1005) DS, VM 1, Type 2. [C.8.35.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.3.html#table_C.8.35.3-1) */
  OpticalMagnificationFactor: number | null;
  /** Image Acquisition Depth (0048,0117) FD, VM 1, Type 2. [C.8.35.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.3.html#table_C.8.35.3-1) */
  ImageAcquisitionDepth: number | null;
  /** Field of View Shape (0018,1147) CS, VM 1, Type 2. [C.8.35.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.3.html#table_C.8.35.3-1) */
  FieldOfViewShape: DefinedTerm<'RECTANGLE'> | null;
  /** Field of View Dimension(s) (0018,1149) IS, VM 1-2, Type 2. [C.8.35.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.3.html#table_C.8.35.3-1) */
  FieldOfViewDimensions: number[] | null;
  /** Tracking ID (0062,0020) UT, VM 1, Type 1C if TrackingUID is present. [C.8.35.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.3.html#table_C.8.35.3-1) */
  TrackingID?: string;
  /** Tracking UID (0062,0021) UI, VM 1, Type 1C if TrackingID is present. [C.8.35.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.3.html#table_C.8.35.3-1) */
  TrackingUID?: string;
}

export const cutaneousConfocalMicroscopyImageAcquisitionParametersRules: TableRules = {
  kind: 'module',
  id: 'CutaneousConfocalMicroscopyImageAcquisitionParameters',
  name: 'Cutaneous Confocal Microscopy Image Acquisition Parameters',
  table: 'table_C.8.35.3-1',
  section: 'sect_C.8.35.3',
  rows: [
    { keyword: 'OpticalMagnificationFactor', tag: '00161005', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'ImageAcquisitionDepth', tag: '00480117', vr: 'FD', vm: '1', type: '2' },
    { keyword: 'FieldOfViewShape', tag: '00181147', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['RECTANGLE'] }] },
    { keyword: 'FieldOfViewDimensions', tag: '00181149', vr: 'IS', vm: '1-2', type: '2' },
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
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCutaneousConfocalMicroscopyImageAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, cutaneousConfocalMicroscopyImageAcquisitionParametersRules);
