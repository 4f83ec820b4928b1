// Dermoscopic Image, PS3.3 Table C.8.12.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Dermoscopic Image: PS3.3 Table C.8.12.13-1. */
export interface DermoscopicImageModule {
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  RecognizableVisualFeatures: 'YES' | 'NO';
  /** Light Source Polarization (0016,1001) CS, VM 1, Type 2. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  LightSourcePolarization: 'POLARIZED' | 'NON_POLARIZED' | null;
  /** Emitter Color Temperature (0016,1002) DS, VM 1, Type 2. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  EmitterColorTemperature: number | null;
  /** Contact Method (0016,1003) CS, VM 1, Type 2. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  ContactMethod: 'CONTACT' | 'NON_CONTACT' | null;
  /** Immersion Media (0016,1004) CS, VM 1-n, Type 2C if ContactMethod is CONTACT. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  ImmersionMedia?: ('ULTRASOUND_GEL' | 'ALCOHOL' | 'WATER' | 'MINERAL_OIL' | 'PLASTIC_CAP')[] | null;
  /** Optical Magnification Factor (0016,1005) DS, VM 1, Type 2. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  OpticalMagnificationFactor: number | null;
  /** Partial View (0028,1350) CS, VM 1, Type 3. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  PartialView?: 'YES' | 'NO' | null;
  /** Partial View Description (0028,1351) ST, VM 1, Type 3. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  PartialViewDescription?: string | null;
  /** Tracking ID (0062,0020) UT, VM 1, Type 1C if TrackingUID is present. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  TrackingID?: string;
  /** Tracking UID (0062,0021) UI, VM 1, Type 1C if TrackingID is present. [C.8.12.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.13.html#table_C.8.12.13-1) */
  TrackingUID?: string;
}

export const dermoscopicImageRules: TableRules = {
  kind: 'module',
  id: 'DermoscopicImage',
  name: 'Dermoscopic Image',
  table: 'table_C.8.12.13-1',
  section: 'sect_C.8.12.13',
  rows: [
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'LightSourcePolarization',
      tag: '00161001',
      vr: 'CS',
      vm: '1',
      type: '2',
      values: [{ kind: 'enumerated', terms: ['POLARIZED', 'NON_POLARIZED'] }],
    },
    { keyword: 'EmitterColorTemperature', tag: '00161002', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'ContactMethod', tag: '00161003', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['CONTACT', 'NON_CONTACT'] }] },
    {
      keyword: 'ImmersionMedia',
      tag: '00161004',
      vr: 'CS',
      vm: '1-n',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ContactMethod' }, to: ['CONTACT'] }, decided: 'data', otherwise: 'forbidden', hash: '77a6719e5e36' },
      values: [{ kind: 'enumerated', terms: ['ULTRASOUND_GEL', 'ALCOHOL', 'WATER', 'MINERAL_OIL', 'PLASTIC_CAP'] }],
    },
    { keyword: 'OpticalMagnificationFactor', tag: '00161005', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'PartialView', tag: '00281350', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'PartialViewDescription', tag: '00281351', vr: 'ST', vm: '1', type: '3' },
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
export const validateDermoscopicImage = (dataset: object): Finding[] => validateTable(dataset, dermoscopicImageRules);
