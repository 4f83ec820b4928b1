// X-Ray Generation, PS3.3 Table C.8-34
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray Generation: PS3.3 Table C.8-34. */
export interface XRayGenerationModule {
  /** KVP (0018,0060) DS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  KVP?: number | null;
  /** X-Ray Tube Current (0018,1151) IS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  XRayTubeCurrent?: number | null;
  /** X-Ray Tube Current in µA (0018,8151) DS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  XRayTubeCurrentInuA?: number | null;
  /** Exposure Time (0018,1150) IS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  ExposureTime?: number | null;
  /** Exposure Time in µS (0018,8150) DS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  ExposureTimeInuS?: number | null;
  /** Exposure (0018,1152) IS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  Exposure?: number | null;
  /** Exposure in µAs (0018,1153) IS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  ExposureInuAs?: number | null;
  /** Exposure Control Mode (0018,7060) CS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  ExposureControlMode?: DefinedTerm<'MANUAL' | 'AUTOMATIC'> | null;
  /** Exposure Control Mode Description (0018,7062) LT, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  ExposureControlModeDescription?: string | null;
  /** Exposure Status (0018,7064) CS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  ExposureStatus?: DefinedTerm<'NORMAL' | 'ABORTED'> | null;
  /** Phototimer Setting (0018,7065) DS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  PhototimerSetting?: number | null;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  FocalSpots?: number[] | null;
  /** Anode Target Material (0018,1191) CS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  AnodeTargetMaterial?: DefinedTerm<'TUNGSTEN' | 'MOLYBDENUM' | 'RHODIUM'> | null;
  /** Rectification Type (0018,1156) CS, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  RectificationType?: DefinedTerm<'SINGLE PHASE' | 'THREE PHASE' | 'CONST POTENTIAL'> | null;
  /** Generator ID (0018,1005) LO, VM 1, Type 3. [C.8-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.9.html#table_C.8-34) */
  GeneratorID?: string | null;
}

export const xRayGenerationRules: TableRules = {
  kind: 'module',
  id: 'XRayGeneration',
  name: 'X-Ray Generation',
  table: 'table_C.8-34',
  section: 'sect_C.8.7.9',
  rows: [
    { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'XRayTubeCurrent', tag: '00181151', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'XRayTubeCurrentInuA', tag: '00188151', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ExposureTime', tag: '00181150', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureTimeInuS', tag: '00188150', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'Exposure', tag: '00181152', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureInuAs', tag: '00181153', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureControlMode', tag: '00187060', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['MANUAL', 'AUTOMATIC'] }] },
    { keyword: 'ExposureControlModeDescription', tag: '00187062', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'ExposureStatus', tag: '00187064', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['NORMAL', 'ABORTED'] }] },
    { keyword: 'PhototimerSetting', tag: '00187065', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '3' },
    {
      keyword: 'AnodeTargetMaterial',
      tag: '00181191',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['TUNGSTEN', 'MOLYBDENUM', 'RHODIUM'] }],
    },
    {
      keyword: 'RectificationType',
      tag: '00181156',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['SINGLE PHASE', 'THREE PHASE', 'CONST POTENTIAL'] }],
    },
    { keyword: 'GeneratorID', tag: '00181005', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayGeneration = (dataset: object): Finding[] => validateTable(dataset, xRayGenerationRules);
