// X-Ray Acquisition Dose, PS3.3 Table C.8-33
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ExposureIndexMacro, exposureIndexRules } from '../macros/exposure-index.ts';
import { type XRayFiltrationMacro, xRayFiltrationRules as xRayFiltrationMacroRules } from '../macros/x-ray-filtration.ts';

/** X-Ray Acquisition Dose: PS3.3 Table C.8-33. */
export interface XRayAcquisitionDoseModule extends XRayFiltrationMacro, ExposureIndexMacro {
  /** KVP (0018,0060) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  KVP?: number | null;
  /** X-Ray Tube Current (0018,1151) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  XRayTubeCurrent?: number | null;
  /** X-Ray Tube Current in µA (0018,8151) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  XRayTubeCurrentInuA?: number | null;
  /** Exposure Time (0018,1150) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ExposureTime?: number | null;
  /** Exposure Time in µS (0018,8150) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ExposureTimeInuS?: number | null;
  /** Exposure (0018,1152) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  Exposure?: number | null;
  /** Exposure in µAs (0018,1153) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ExposureInuAs?: number | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  DistanceSourceToDetector?: number | null;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  DistanceSourceToPatient?: number | null;
  /** Image and Fluoroscopy Area Dose Product (0018,115E) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ImageAndFluoroscopyAreaDoseProduct?: number | null;
  /** Body Part Thickness (0018,11A0) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  BodyPartThickness?: number | null;
  /** Relative X-Ray Exposure (0018,1405) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  RelativeXRayExposure?: number | null;
  /** Entrance Dose (0040,0302) US, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  EntranceDose?: number | null;
  /** Entrance Dose in mGy (0040,8302) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  EntranceDoseInmGy?: number | null;
  /** Entrance Dose Derivation (0040,8303) CS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  EntranceDoseDerivation?: 'IAK' | 'ESAK' | 'ESDBS' | 'ESDNOBS' | null;
  /** Exposed Area (0040,0303) US, VM 1-2, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ExposedArea?: number[] | null;
  /** Distance Source to Entrance (0040,0306) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  DistanceSourceToEntrance?: number | null;
  /** Comments on Radiation Dose (0040,0310) ST, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  CommentsOnRadiationDose?: string | null;
  /** X-Ray Output (0040,0312) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  XRayOutput?: number | null;
  /** Half Value Layer (0040,0314) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  HalfValueLayer?: number | null;
  /** Organ Dose (0040,0316) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  OrganDose?: number | null;
  /** Organ Exposed (0040,0318) CS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  OrganExposed?: DefinedTerm<'BREAST' | 'GONADS' | 'BONE MARROW' | 'FETUS' | 'LENS'> | null;
  /** Anode Target Material (0018,1191) CS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  AnodeTargetMaterial?: DefinedTerm<'TUNGSTEN' | 'MOLYBDENUM' | 'RHODIUM'> | null;
  /** Rectification Type (0018,1156) CS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  RectificationType?: DefinedTerm<'SINGLE PHASE' | 'THREE PHASE' | 'CONST POTENTIAL'> | null;
}

export const xRayAcquisitionDoseRules: TableRules = {
  kind: 'module',
  id: 'XRayAcquisitionDose',
  name: 'X-Ray Acquisition Dose',
  table: 'table_C.8-33',
  section: 'sect_C.8.7.8',
  rows: [
    { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'XRayTubeCurrent', tag: '00181151', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'XRayTubeCurrentInuA', tag: '00188151', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ExposureTime', tag: '00181150', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureTimeInuS', tag: '00188150', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'Exposure', tag: '00181152', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureInuAs', tag: '00181153', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ImageAndFluoroscopyAreaDoseProduct', tag: '0018115E', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'BodyPartThickness', tag: '001811A0', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'RelativeXRayExposure', tag: '00181405', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'EntranceDose', tag: '00400302', vr: 'US', vm: '1', type: '3' },
    { keyword: 'EntranceDoseInmGy', tag: '00408302', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'EntranceDoseDerivation',
      tag: '00408303',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['IAK', 'ESAK', 'ESDBS', 'ESDNOBS'] }],
    },
    { keyword: 'ExposedArea', tag: '00400303', vr: 'US', vm: '1-2', type: '3' },
    { keyword: 'DistanceSourceToEntrance', tag: '00400306', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'CommentsOnRadiationDose', tag: '00400310', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'XRayOutput', tag: '00400312', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'HalfValueLayer', tag: '00400314', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'OrganDose', tag: '00400316', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'OrganExposed',
      tag: '00400318',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['BREAST', 'GONADS', 'BONE MARROW', 'FETUS', 'LENS'] }],
    },
    {
      keyword: 'AnodeTargetMaterial',
      tag: '00181191',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['TUNGSTEN', 'MOLYBDENUM', 'RHODIUM'] }],
    },
    { include: () => xRayFiltrationMacroRules },
    {
      keyword: 'RectificationType',
      tag: '00181156',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['SINGLE PHASE', 'THREE PHASE', 'CONST POTENTIAL'] }],
    },
    { include: () => exposureIndexRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayAcquisitionDose = (dataset: object): Finding[] => validateTable(dataset, xRayAcquisitionDoseRules);
