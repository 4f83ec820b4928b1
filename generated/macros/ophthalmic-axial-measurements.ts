// Ophthalmic Axial Measurements, PS3.3 Table C.8.25.14-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type OphthalmicAxialLengthSegmentalMeasurementsMacro, ophthalmicAxialLengthSegmentalMeasurementsRules } from './ophthalmic-axial-length-segmental-measurements.ts';
import { type OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro, ophthalmicAxialMeasurementsQualityImageSOPInstanceReferenceRules } from './ophthalmic-axial-measurements-quality-image-sop-instance-reference.ts';
import { type OphthalmicAxialMeasurementsRelatedInformationMacro, ophthalmicAxialMeasurementsRelatedInformationRules } from './ophthalmic-axial-measurements-related-information.ts';

/** An Item of MydriaticAgentSequence. */
export interface OphthalmicAxialMeasurementsMydriaticAgentItem {
  /** Mydriatic Agent Code Sequence (0022,001C) SQ, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  MydriaticAgentCodeSequence: [CodeSequenceItem];
  /** Mydriatic Agent Concentration (0022,004E) DS, VM 1, Type 3. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  MydriaticAgentConcentration?: number | null;
  /** Mydriatic Agent Concentration Units Sequence (0022,0042) SQ, VM 1, Type 1C if MydriaticAgentConcentration is present. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  MydriaticAgentConcentrationUnitsSequence?: [CodeSequenceItem];
}

/** An Item of OphthalmicAxialLengthMeasurementsTotalLengthSequence. */
export interface OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsOphthalmicAxialLengthMeasurementsTotalLengthItem extends OphthalmicAxialMeasurementsRelatedInformationMacro {
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Measurement Modified (0022,1140) CS, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementModified: 'YES' | 'NO';
  /** Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330) SQ, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: [OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro];
}

/** An Item of OphthalmicAxialLengthMeasurementsLengthSummationSequence. */
export interface OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsOphthalmicAxialLengthMeasurementsLengthSummationItem {
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Measurement Modified (0022,1140) CS, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementModified: 'YES' | 'NO';
  /** Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330) SQ, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: [OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro];
  /** Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211) SQ, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: OphthalmicAxialLengthSegmentalMeasurementsMacro[];
}

/** An Item of OphthalmicAxialLengthMeasurementsSequence, its conditions apart. */
export interface OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsItemAttributes {
  /** Ophthalmic Axial Length Measurements Type (0022,1010) CS, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementsType: 'TOTAL LENGTH' | 'LENGTH SUMMATION' | 'SEGMENTAL LENGTH';
  /** Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210) SQ, VM 1, Type 1C if OphthalmicAxialLengthMeasurementsType is "TOTAL LENGTH". [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementsTotalLengthSequence?: OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsOphthalmicAxialLengthMeasurementsTotalLengthItem[];
  /** Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212) SQ, VM 1, Type 1C if OphthalmicAxialLengthMeasurementsType is "LENGTH SUMMATION". [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementsLengthSummationSequence?: OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsOphthalmicAxialLengthMeasurementsLengthSummationItem[];
  /** Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211) SQ, VM 1, Type 1C if OphthalmicAxialLengthMeasurementsType is "SEGMENTAL LENGTH". [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementsSegmentalLengthSequence?: OphthalmicAxialLengthSegmentalMeasurementsMacro[];
}

/** Ophthalmic Axial Measurements: PS3.3 Table C.8.25.14-2. */
export interface OphthalmicAxialMeasurementsMacro {
  /** Lens Status Code Sequence (0022,1024) SQ, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  LensStatusCodeSequence: [CodeSequenceItem];
  /** Lens Status Description (0022,1065) LO, VM 1, Type 3. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  LensStatusDescription?: string | null;
  /** Vitreous Status Code Sequence (0022,1025) SQ, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  VitreousStatusCodeSequence: [CodeSequenceItem];
  /** Vitreous Status Description (0022,1066) LO, VM 1, Type 3. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  VitreousStatusDescription?: string | null;
  /** Pupil Dilated (0022,000D) CS, VM 1, Type 2. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  PupilDilated: 'YES' | 'NO' | null;
  /** Degree of Dilation (0022,000E) FL, VM 1, Type 2C if PupilDilated is YES. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  DegreeOfDilation?: number | null;
  /** Mydriatic Agent Sequence (0022,0058) SQ, VM 1, Type 2C if PupilDilated is YES. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  MydriaticAgentSequence?: OphthalmicAxialMeasurementsMydriaticAgentItem[] | null;
  /** Ophthalmic Axial Length Measurements Sequence (0022,1050) SQ, VM 1, Type 1. [C.8.25.14-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.1.html#table_C.8.25.14-2) */
  OphthalmicAxialLengthMeasurementsSequence: OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsItem[];
}

/** An Item of OphthalmicAxialLengthMeasurementsSequence. */
export type OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsItem = OphthalmicAxialMeasurementsOphthalmicAxialLengthMeasurementsItemAttributes & (
    | { OphthalmicAxialLengthMeasurementsType: 'TOTAL LENGTH'; OphthalmicAxialLengthMeasurementsTotalLengthSequence: unknown; OphthalmicAxialLengthMeasurementsLengthSummationSequence?: never; OphthalmicAxialLengthMeasurementsSegmentalLengthSequence?: never }
    | { OphthalmicAxialLengthMeasurementsType: 'LENGTH SUMMATION'; OphthalmicAxialLengthMeasurementsLengthSummationSequence: unknown; OphthalmicAxialLengthMeasurementsTotalLengthSequence?: never; OphthalmicAxialLengthMeasurementsSegmentalLengthSequence?: never }
    | { OphthalmicAxialLengthMeasurementsType: 'SEGMENTAL LENGTH'; OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: unknown; OphthalmicAxialLengthMeasurementsTotalLengthSequence?: never; OphthalmicAxialLengthMeasurementsLengthSummationSequence?: never }
  );

/** What the conditions of Ophthalmic Axial Measurements ask for and refuse. */
export type OphthalmicAxialMeasurementsConditions = (
    | { PupilDilated: 'YES'; DegreeOfDilation: unknown; MydriaticAgentSequence: unknown }
    | { PupilDilated: 'NO' | null; DegreeOfDilation?: never; MydriaticAgentSequence?: never }
  );

/** An Item of Ophthalmic Axial Measurements alone. */
export type OphthalmicAxialMeasurementsItem = OphthalmicAxialMeasurementsMacro & OphthalmicAxialMeasurementsConditions;

export const ophthalmicAxialMeasurementsRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicAxialMeasurements',
  name: 'Ophthalmic Axial Measurements',
  table: 'table_C.8.25.14-2',
  section: 'sect_C.8.25.14.1',
  rows: [
    {
      keyword: 'LensStatusCodeSequence',
      tag: '00221024',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4231' }] }],
    },
    { keyword: 'LensStatusDescription', tag: '00221065', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'VitreousStatusCodeSequence',
      tag: '00221025',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4232' }] }],
    },
    { keyword: 'VitreousStatusDescription', tag: '00221066', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'PupilDilated', tag: '0022000D', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'DegreeOfDilation',
      tag: '0022000E',
      vr: 'FL',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'PupilDilated' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'fd781d64006e' },
    },
    {
      keyword: 'MydriaticAgentSequence',
      tag: '00220058',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'PupilDilated' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'fd781d64006e' },
      items: [{ range: [0, null] }],
      rows: [
        {
          keyword: 'MydriaticAgentCodeSequence',
          tag: '0022001C',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4208' }] }],
        },
        { keyword: 'MydriaticAgentConcentration', tag: '0022004E', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'MydriaticAgentConcentrationUnitsSequence',
          tag: '00220042',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'MydriaticAgentConcentration' } }, decided: 'data', otherwise: 'forbidden', hash: '3942c3a12f27' },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4244' }] }],
        },
      ],
    },
    {
      keyword: 'OphthalmicAxialLengthMeasurementsSequence',
      tag: '00221050',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'OphthalmicAxialLengthMeasurementsType',
          tag: '00221010',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['TOTAL LENGTH', 'LENGTH SUMMATION', 'SEGMENTAL LENGTH'] }],
        },
        {
          keyword: 'OphthalmicAxialLengthMeasurementsTotalLengthSequence',
          tag: '00221210',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' }, to: ['TOTAL LENGTH'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '1b37fea2cd49',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'OphthalmicAxialLengthMeasurementModified',
              tag: '00221140',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
            },
            {
              keyword: 'ReferencedOphthalmicAxialLengthMeasurementQCImageSequence',
              tag: '00221330',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => ophthalmicAxialMeasurementsQualityImageSOPInstanceReferenceRules }],
            },
            { include: () => ophthalmicAxialMeasurementsRelatedInformationRules },
          ],
        },
        {
          keyword: 'OphthalmicAxialLengthMeasurementsLengthSummationSequence',
          tag: '00221212',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' }, to: ['LENGTH SUMMATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '641cc55fb7ff',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'OphthalmicAxialLengthMeasurementModified',
              tag: '00221140',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
            },
            {
              keyword: 'ReferencedOphthalmicAxialLengthMeasurementQCImageSequence',
              tag: '00221330',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => ophthalmicAxialMeasurementsQualityImageSOPInstanceReferenceRules }],
            },
            {
              keyword: 'OphthalmicAxialLengthMeasurementsSegmentalLengthSequence',
              tag: '00221211',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [{ include: () => ophthalmicAxialLengthSegmentalMeasurementsRules }],
            },
          ],
        },
        {
          keyword: 'OphthalmicAxialLengthMeasurementsSegmentalLengthSequence',
          tag: '00221211',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' }, to: ['SEGMENTAL LENGTH'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a10546769588',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => ophthalmicAxialLengthSegmentalMeasurementsRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAxialMeasurements = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAxialMeasurementsRules);
