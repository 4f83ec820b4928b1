// Intravascular OCT Processing Parameters, PS3.3 Table C.8.27.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.4.html#table_C.8.27.4-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Intravascular OCT Processing Parameters: PS3.3 Table C.8.27.4-1. */
export interface IntravascularOCTProcessingParametersModule {
  /** OCT Z Offset Applied (0052,0026) CS, VM 1, Type 1. [C.8.27.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.4.html#table_C.8.27.4-1) */
  OCTZOffsetApplied: 'YES' | 'NO';
  /** Refractive Index Applied (0052,003A) CS, VM 1, Type 1. [C.8.27.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.4.html#table_C.8.27.4-1) */
  RefractiveIndexApplied: 'YES' | 'NO';
  /** A-line Pixel Spacing (0052,0014) FD, VM 1, Type 1. [C.8.27.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.4.html#table_C.8.27.4-1) */
  ALinePixelSpacing: number;
  /** Pixel Intensity Relationship (0028,1040) CS, VM 1, Type 1. [C.8.27.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.4.html#table_C.8.27.4-1) */
  PixelIntensityRelationship: DefinedTerm<'LIN' | 'LOG'>;
  /** First A-line Location (0052,0034) FD, VM 1, Type 1. [C.8.27.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.4.html#table_C.8.27.4-1) */
  FirstALineLocation: number;
}

export const intravascularOCTProcessingParametersRules: TableRules = {
  kind: 'module',
  id: 'IntravascularOCTProcessingParameters',
  name: 'Intravascular OCT Processing Parameters',
  table: 'table_C.8.27.4-1',
  section: 'sect_C.8.27.4',
  rows: [
    { keyword: 'OCTZOffsetApplied', tag: '00520026', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RefractiveIndexApplied', tag: '0052003A', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'ALinePixelSpacing', tag: '00520014', vr: 'FD', vm: '1', type: '1' },
    {
      keyword: 'PixelIntensityRelationship',
      tag: '00281040',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['LIN', 'LOG'], section: 'sect_C.8.27.4.2' }],
    },
    { keyword: 'FirstALineLocation', tag: '00520034', vr: 'FD', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntravascularOCTProcessingParameters = (dataset: object): Finding[] => validateTable(dataset, intravascularOCTProcessingParametersRules);
