// Intraocular Lens Calculations, PS3.3 Table C.8.25.16-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CalculatedIOLMacro, type CalculatedIOLConditions, calculatedIOLRules } from './calculated-iol.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type CorneaMeasurementMacro, corneaMeasurementRules } from './cornea-measurement.ts';
import { type IOLOphthalmicAxialLengthMacro, iolOphthalmicAxialLengthRules } from './iol-ophthalmic-axial-length.ts';
import { type KeratometryMacro, keratometryRules } from './keratometry.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of CornealSizeSequence. */
export interface IntraocularLensCalculationsCornealSizeItem {
  /** Corneal Size (0046,0046) FD, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  CornealSize: number;
  /** Source of Corneal Size Data Code Sequence (0022,1036) SQ, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SourceOfCornealSizeDataCodeSequence: [CodeSequenceItem];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1C if SourceOfCornealSizeDataCodeSequence has a code ("111784", DCM). [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  ReferencedSOPSequence?: [SOPInstanceReferenceMacro];
}

/** An Item of LensThicknessSequence. */
export interface IntraocularLensCalculationsLensThicknessItem {
  /** Lens Thickness (0022,1130) FL, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  LensThickness: number;
  /** Source of Lens Thickness Data Code Sequence (0022,1132) SQ, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SourceOfLensThicknessDataCodeSequence: [CodeSequenceItem];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1C if SourceOfLensThicknessDataCodeSequence has a code ("111782", DCM). [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  ReferencedSOPSequence?: [SOPInstanceReferenceMacro];
}

/** An Item of AnteriorChamberDepthSequence. */
export interface IntraocularLensCalculationsAnteriorChamberDepthItem {
  /** Anterior Chamber Depth (0022,1131) FL, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  AnteriorChamberDepth: number;
  /** Source of Anterior Chamber Depth Data Code Sequence (0022,1133) SQ, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SourceOfAnteriorChamberDepthDataCodeSequence: [CodeSequenceItem];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1C if SourceOfAnteriorChamberDepthDataCodeSequence has a code ("111782", DCM). [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  ReferencedSOPSequence?: [SOPInstanceReferenceMacro];
}

/** An Item of SourceOfRefractiveMeasurementsSequence. */
export interface IntraocularLensCalculationsRefractiveStateSourceOfRefractiveMeasurementsItem {
  /** Source of Refractive Measurements Code Sequence (0022,1135) SQ, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SourceOfRefractiveMeasurementsCodeSequence: [CodeSequenceItem];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1C if SourceOfRefractiveMeasurementsCodeSequence has a code ("111783", DCM). [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  ReferencedSOPSequence?: SOPInstanceReferenceMacro[];
}

/** An Item of RefractiveStateSequence. */
export interface IntraocularLensCalculationsRefractiveStateItem {
  /** Spherical Lens Power (0022,0007) FL, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SphericalLensPower: number;
  /** Cylinder Lens Power (0022,0008) FL, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  CylinderLensPower: number;
  /** Cylinder Axis (0022,0009) FL, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  CylinderAxis: number;
  /** Vertex Distance (0022,000F) FD, VM 1, Type 3. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  VertexDistance?: number | null;
  /** Source of Refractive Measurements Sequence (0022,1134) SQ, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SourceOfRefractiveMeasurementsSequence: [IntraocularLensCalculationsRefractiveStateSourceOfRefractiveMeasurementsItem];
}

/** An Item of CorneaMeasurementsSequence. */
export interface IntraocularLensCalculationsCorneaMeasurementsItem extends CorneaMeasurementMacro {
  /** Source of Cornea Measurement Data Code Sequence (0046,0111) SQ, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SourceOfCorneaMeasurementDataCodeSequence: [CodeSequenceItem];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1C if SourceOfCorneaMeasurementDataCodeSequence has a code ("111757", DCM). [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  ReferencedSOPSequence?: [SOPInstanceReferenceMacro];
}

/** An Item of SurgicallyInducedAstigmatismSequence. */
export interface IntraocularLensCalculationsSurgicallyInducedAstigmatismItem {
  /** Cylinder Power (0046,0147) FD, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  CylinderPower: number;
  /** Cylinder Axis (0022,0009) FL, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  CylinderAxis: number;
}

/** Intraocular Lens Calculations: PS3.3 Table C.8.25.16-2. */
export interface IntraocularLensCalculationsMacro extends KeratometryMacro, IOLOphthalmicAxialLengthMacro, CalculatedIOLMacro {
  /** Target Refraction (0022,1037) FL, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  TargetRefraction: number;
  /** Refractive Procedure Occurred (0022,1039) CS, VM 1, Type 2. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  RefractiveProcedureOccurred: 'YES' | 'NO' | null;
  /** Refractive Surgery Type Code Sequence (0022,1040) SQ, VM 1, Type 2C if RefractiveProcedureOccurred is YES. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  RefractiveSurgeryTypeCodeSequence?: CodeSequenceItem[] | null;
  /** Refractive Error Before Refractive Surgery Code Sequence (0022,1103) SQ, VM 1, Type 2C if RefractiveProcedureOccurred is YES. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  RefractiveErrorBeforeRefractiveSurgeryCodeSequence?: CodeSequenceItem[] | null;
  /** Corneal Size Sequence (0046,0047) SQ, VM 1, Type 3. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  CornealSizeSequence?: [IntraocularLensCalculationsCornealSizeItem] | null;
  /** Lens Thickness Sequence (0022,1127) SQ, VM 1, Type 3. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  LensThicknessSequence?: [IntraocularLensCalculationsLensThicknessItem] | null;
  /** Anterior Chamber Depth Sequence (0022,1128) SQ, VM 1, Type 3. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  AnteriorChamberDepthSequence?: [IntraocularLensCalculationsAnteriorChamberDepthItem] | null;
  /** Refractive State Sequence (0022,001B) SQ, VM 1, Type 2. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  RefractiveStateSequence: IntraocularLensCalculationsRefractiveStateItem[] | null;
  /** Cornea Measurements Sequence (0046,0110) SQ, VM 1, Type 3. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  CorneaMeasurementsSequence?: IntraocularLensCalculationsCorneaMeasurementsItem[] | null;
  /** IOL Formula Code Sequence (0022,1028) SQ, VM 1, Type 1. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  IOLFormulaCodeSequence: [CodeSequenceItem];
  /** IOL Formula Detail (0022,1029) LO, VM 1, Type 3. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  IOLFormulaDetail?: string | null;
  /** Surgically Induced Astigmatism Sequence (0022,1045) SQ, VM 1, Type 3. [C.8.25.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.2.html#table_C.8.25.16-2) */
  SurgicallyInducedAstigmatismSequence?: [IntraocularLensCalculationsSurgicallyInducedAstigmatismItem] | null;
}

/** What the conditions of Intraocular Lens Calculations ask for and refuse. */
export type IntraocularLensCalculationsConditions = CalculatedIOLConditions & (
    | { RefractiveProcedureOccurred: 'YES'; RefractiveSurgeryTypeCodeSequence: unknown; RefractiveErrorBeforeRefractiveSurgeryCodeSequence: unknown }
    | { RefractiveProcedureOccurred: 'NO' | null; RefractiveSurgeryTypeCodeSequence?: never; RefractiveErrorBeforeRefractiveSurgeryCodeSequence?: never }
  );

/** An Item of Intraocular Lens Calculations alone. */
export type IntraocularLensCalculationsItem = IntraocularLensCalculationsMacro & IntraocularLensCalculationsConditions;

export const intraocularLensCalculationsRules: TableRules = {
  kind: 'macro',
  id: 'IntraocularLensCalculations',
  name: 'Intraocular Lens Calculations',
  table: 'table_C.8.25.16-2',
  section: 'sect_C.8.25.16.2',
  rows: [
    { keyword: 'TargetRefraction', tag: '00221037', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'RefractiveProcedureOccurred', tag: '00221039', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'RefractiveSurgeryTypeCodeSequence',
      tag: '00221040',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'RefractiveProcedureOccurred' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a29ec57ac52f' },
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4234' }] }],
    },
    {
      keyword: 'RefractiveErrorBeforeRefractiveSurgeryCodeSequence',
      tag: '00221103',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'RefractiveProcedureOccurred' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a29ec57ac52f' },
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4238' }] }],
    },
    {
      keyword: 'CornealSizeSequence',
      tag: '00460047',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'CornealSize', tag: '00460046', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'SourceOfCornealSizeDataCodeSequence',
          tag: '00221036',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
        },
        {
          keyword: 'ReferencedSOPSequence',
          tag: '00081199',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'SourceOfCornealSizeDataCodeSequence' }, codes: [{ value: '111784', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '9a84aedde0a4',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'LensThicknessSequence',
      tag: '00221127',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'LensThickness', tag: '00221130', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'SourceOfLensThicknessDataCodeSequence',
          tag: '00221132',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
        },
        {
          keyword: 'ReferencedSOPSequence',
          tag: '00081199',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'SourceOfLensThicknessDataCodeSequence' }, codes: [{ value: '111782', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '9ddbd43fca64',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'AnteriorChamberDepthSequence',
      tag: '00221128',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'AnteriorChamberDepth', tag: '00221131', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'SourceOfAnteriorChamberDepthDataCodeSequence',
          tag: '00221133',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
        },
        {
          keyword: 'ReferencedSOPSequence',
          tag: '00081199',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'SourceOfAnteriorChamberDepthDataCodeSequence' }, codes: [{ value: '111782', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ab1fc17ff593',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'RefractiveStateSequence',
      tag: '0022001B',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'SphericalLensPower', tag: '00220007', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'CylinderLensPower', tag: '00220008', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'CylinderAxis', tag: '00220009', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'VertexDistance', tag: '0022000F', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'SourceOfRefractiveMeasurementsSequence',
          tag: '00221134',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            {
              keyword: 'SourceOfRefractiveMeasurementsCodeSequence',
              tag: '00221135',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
            },
            {
              keyword: 'ReferencedSOPSequence',
              tag: '00081199',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'code', attribute: { keyword: 'SourceOfRefractiveMeasurementsCodeSequence' }, codes: [{ value: '111783', scheme: 'DCM' }] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'a87a2a2e69d9',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
          ],
        },
      ],
    },
    { include: () => keratometryRules },
    {
      keyword: 'CorneaMeasurementsSequence',
      tag: '00460110',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => corneaMeasurementRules },
        {
          keyword: 'SourceOfCorneaMeasurementDataCodeSequence',
          tag: '00460111',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
        },
        {
          keyword: 'ReferencedSOPSequence',
          tag: '00081199',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'SourceOfCorneaMeasurementDataCodeSequence' }, codes: [{ value: '111757', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '2e4e6ec73d09',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'IOLFormulaCodeSequence',
      tag: '00221028',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4236' }] }],
    },
    { keyword: 'IOLFormulaDetail', tag: '00221029', vr: 'LO', vm: '1', type: '3' },
    { include: () => iolOphthalmicAxialLengthRules },
    {
      keyword: 'SurgicallyInducedAstigmatismSequence',
      tag: '00221045',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ keyword: 'CylinderPower', tag: '00460147', vr: 'FD', vm: '1', type: '1' }, { keyword: 'CylinderAxis', tag: '00220009', vr: 'FL', vm: '1', type: '1' }],
    },
    { include: () => calculatedIOLRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntraocularLensCalculations = (dataset: object): Finding[] => validateTable(dataset, intraocularLensCalculationsRules);
