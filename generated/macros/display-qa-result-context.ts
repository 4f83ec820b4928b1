// Display QA Result Context, PS3.3 Table C.32.3.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of ActualHumanPerformersSequence. */
export interface DisplayQAResultContextActualHumanPerformersItem {
  /** Human Performer Code Sequence (0040,4009) SQ, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  HumanPerformerCodeSequence?: [CodeSequenceItem] | null;
  /** Human Performer's Name (0040,4037) PN, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  HumanPerformerName?: PersonName | string | null;
  /** Human Performer's Organization (0040,4036) LO, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  HumanPerformerOrganization?: string | null;
}

/** An Item of MeasurementEquipmentSequence. */
export interface DisplayQAResultContextMeasurementEquipmentItem {
  /** Measurement Functions (0028,7013) CS, VM 1-n. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  MeasurementFunctions?: ('PHOTOMETER' | 'COLORIMETER' | 'ILLUMINOMETER')[] | null;
  /** Measured Characteristics (0028,7026) CS, VM 1-n. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  MeasuredCharacteristics?: ('UNIFORMITY' | 'LUMINANCE' | 'CHROMATICITY' | 'ILLUMINANCE')[] | null;
  /** Measurement Equipment Type (0028,7014) CS, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  MeasurementEquipmentType?: 'BUILT_IN_FRONT' | 'BUILT_IN_BACK' | 'NEAR_RANGE' | 'TELESCOPIC' | null;
  /** Manufacturer (0008,0070) LO, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  Manufacturer?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  DeviceSerialNumber?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  DateOfInstallation?: string | null;
  /** DateTime of Last Calibration (0018,1202) DT, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  DateTimeOfLastCalibration?: string | null;
}

/** Display QA Result Context: PS3.3 Table C.32.3.1-1. */
export interface DisplayQAResultContextMacro {
  /** Performed Procedure Step Start DateTime (0040,4050) DT, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  PerformedProcedureStepStartDateTime?: string | null;
  /** Performed Procedure Step End DateTime (0040,4051) DT, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  PerformedProcedureStepEndDateTime?: string | null;
  /** Actual Human Performers Sequence (0040,4035) SQ, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  ActualHumanPerformersSequence?: DisplayQAResultContextActualHumanPerformersItem[] | null;
  /** Measurement Equipment Sequence (0028,7012) SQ, VM 1. [C.32.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.1.html#table_C.32.3.1-1) */
  MeasurementEquipmentSequence?: DisplayQAResultContextMeasurementEquipmentItem[] | null;
}

export const displayQAResultContextRules: TableRules = {
  kind: 'macro',
  id: 'DisplayQAResultContext',
  name: 'Display QA Result Context',
  table: 'table_C.32.3.1-1',
  section: 'sect_C.32.3.1',
  rows: [
    { keyword: 'PerformedProcedureStepStartDateTime', tag: '00404050', vr: 'DT', vm: '1', type: null },
    { keyword: 'PerformedProcedureStepEndDateTime', tag: '00404051', vr: 'DT', vm: '1', type: null },
    {
      keyword: 'ActualHumanPerformersSequence',
      tag: '00404035',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        {
          keyword: 'HumanPerformerCodeSequence',
          tag: '00404009',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'HumanPerformerName', tag: '00404037', vr: 'PN', vm: '1', type: null },
        { keyword: 'HumanPerformerOrganization', tag: '00404036', vr: 'LO', vm: '1', type: null },
      ],
    },
    {
      keyword: 'MeasurementEquipmentSequence',
      tag: '00287012',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        {
          keyword: 'MeasurementFunctions',
          tag: '00287013',
          vr: 'CS',
          vm: '1-n',
          type: null,
          values: [{ kind: 'enumerated', terms: ['PHOTOMETER', 'COLORIMETER', 'ILLUMINOMETER'] }],
        },
        {
          keyword: 'MeasuredCharacteristics',
          tag: '00287026',
          vr: 'CS',
          vm: '1-n',
          type: null,
          values: [{ kind: 'enumerated', terms: ['UNIFORMITY', 'LUMINANCE', 'CHROMATICITY', 'ILLUMINANCE'] }],
        },
        {
          keyword: 'MeasurementEquipmentType',
          tag: '00287014',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [{ kind: 'enumerated', terms: ['BUILT_IN_FRONT', 'BUILT_IN_BACK', 'NEAR_RANGE', 'TELESCOPIC'], section: 'sect_C.32.1.2' }],
        },
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: null },
        { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: null },
        { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: null },
        { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: null },
        { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: null },
        { keyword: 'DateTimeOfLastCalibration', tag: '00181202', vr: 'DT', vm: '1', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDisplayQAResultContext = (dataset: object): Finding[] => validateTable(dataset, displayQAResultContextRules);
