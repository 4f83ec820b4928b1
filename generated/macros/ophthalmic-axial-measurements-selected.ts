// Ophthalmic Axial Measurements Selected, PS3.3 Table C.8.25.14-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type OphthalmicAxialLengthQualityMetricMacro, ophthalmicAxialLengthQualityMetricRules } from './ophthalmic-axial-length-quality-metric.ts';
import { type OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro, ophthalmicAxialMeasurementsQualityImageSOPInstanceReferenceRules } from './ophthalmic-axial-measurements-quality-image-sop-instance-reference.ts';

/** An Item of SelectedSegmentalOphthalmicAxialLengthSequence. */
export interface OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem {
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101) SQ, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: [CodeSequenceItem];
}

/** An Item of UltrasoundSelectedOphthalmicAxialLengthSequence, its conditions apart. */
export interface OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthItemAttributes {
  /** Ophthalmic Axial Length Measurements Type (0022,1010) CS, VM 1, Type 3. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthMeasurementsType?: 'TOTAL LENGTH' | 'LENGTH SUMMATION' | null;
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Selection Method Code Sequence (0022,1250) SQ, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthSelectionMethodCodeSequence: [CodeSequenceItem];
  /** Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330) SQ, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: [OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro];
  /** Ophthalmic Axial Length Quality Metric Sequence (0022,1262) SQ, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthQualityMetricSequence: [OphthalmicAxialLengthQualityMetricMacro];
  /** Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) SQ, VM 1, Type 1C if OphthalmicAxialLengthMeasurementsType is present and OphthalmicAxialLengthMeasurementsType is "LENGTH SUMMATION". [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  SelectedSegmentalOphthalmicAxialLengthSequence?: OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem[];
}

/** An Item of SelectedTotalOphthalmicAxialLengthSequence. */
export interface OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedTotalOphthalmicAxialLengthItem {
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLength: number;
  /** Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330) SQ, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: [OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro];
  /** Ophthalmic Axial Length Quality Metric Sequence (0022,1262) SQ, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthQualityMetricSequence: [OphthalmicAxialLengthQualityMetricMacro];
}

/** An Item of SelectedSegmentalOphthalmicAxialLengthSequence. */
export interface OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem {
  /** Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101) SQ, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: [CodeSequenceItem];
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLength: number;
  /** Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330) SQ, VM 1, Type 3. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  ReferencedOphthalmicAxialLengthMeasurementQCImageSequence?: [OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro] | null;
  /** Ophthalmic Axial Length Quality Metric Sequence (0022,1262) SQ, VM 1, Type 3. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthQualityMetricSequence?: [OphthalmicAxialLengthQualityMetricMacro] | null;
}

/** An Item of OpticalSelectedOphthalmicAxialLengthSequence, its conditions apart. */
export interface OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthItemAttributes {
  /** Ophthalmic Axial Length Measurements Type (0022,1010) CS, VM 1, Type 3. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OphthalmicAxialLengthMeasurementsType?: 'TOTAL LENGTH' | 'LENGTH SUMMATION' | 'SEGMENTAL LENGTH' | null;
  /** Selected Total Ophthalmic Axial Length Sequence (0022,1260) SQ, VM 1, Type 1C if OphthalmicAxialLengthMeasurementsType is present and OphthalmicAxialLengthMeasurementsType is one of "TOTAL LENGTH", "LENGTH SUMMATION". [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  SelectedTotalOphthalmicAxialLengthSequence?: [OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedTotalOphthalmicAxialLengthItem];
  /** Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) SQ, VM 1, Type 1C if OphthalmicAxialLengthMeasurementsType is present and OphthalmicAxialLengthMeasurementsType is one of "SEGMENTAL LENGTH", "LENGTH SUMMATION". [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  SelectedSegmentalOphthalmicAxialLengthSequence?: OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem[];
}

/** Ophthalmic Axial Measurements Selected: PS3.3 Table C.8.25.14-5. */
export interface OphthalmicAxialMeasurementsSelectedMacro {
  /** Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230) SQ, VM 1, Type 1C if OphthalmicAxialMeasurementsDeviceType is ULTRASOUND. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  UltrasoundSelectedOphthalmicAxialLengthSequence?: [OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthItem];
  /** Optical Selected Ophthalmic Axial Length Sequence (0022,1255) SQ, VM 1, Type 1C if OphthalmicAxialMeasurementsDeviceType is OPTICAL. [C.8.25.14-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.4.html#table_C.8.25.14-5) */
  OpticalSelectedOphthalmicAxialLengthSequence?: OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthItem[];
}

/** An Item of UltrasoundSelectedOphthalmicAxialLengthSequence. */
export type OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthItem = OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthItemAttributes & (
    | { OphthalmicAxialLengthMeasurementsType?: 'TOTAL LENGTH' | null }
    | { OphthalmicAxialLengthMeasurementsType: 'LENGTH SUMMATION'; SelectedSegmentalOphthalmicAxialLengthSequence: unknown }
  );

/** An Item of OpticalSelectedOphthalmicAxialLengthSequence. */
export type OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthItem = OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthItemAttributes & (
    | { OphthalmicAxialLengthMeasurementsType: 'TOTAL LENGTH'; SelectedTotalOphthalmicAxialLengthSequence: unknown }
    | { OphthalmicAxialLengthMeasurementsType: 'LENGTH SUMMATION'; SelectedTotalOphthalmicAxialLengthSequence: unknown; SelectedSegmentalOphthalmicAxialLengthSequence: unknown }
    | { OphthalmicAxialLengthMeasurementsType: 'SEGMENTAL LENGTH'; SelectedSegmentalOphthalmicAxialLengthSequence: unknown }
    | { OphthalmicAxialLengthMeasurementsType?: null }
  );

export const ophthalmicAxialMeasurementsSelectedRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicAxialMeasurementsSelected',
  name: 'Ophthalmic Axial Measurements Selected',
  table: 'table_C.8.25.14-5',
  section: 'sect_C.8.25.14.4',
  rows: [
    {
      keyword: 'UltrasoundSelectedOphthalmicAxialLengthSequence',
      tag: '00221230',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'OphthalmicAxialMeasurementsDeviceType' }, to: ['ULTRASOUND'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '39c6230733e5',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'OphthalmicAxialLengthMeasurementsType',
          tag: '00221010',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['TOTAL LENGTH', 'LENGTH SUMMATION'] }],
        },
        { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'OphthalmicAxialLengthSelectionMethodCodeSequence',
          tag: '00221250',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4241' }] }],
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
          keyword: 'OphthalmicAxialLengthQualityMetricSequence',
          tag: '00221262',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => ophthalmicAxialLengthQualityMetricRules }],
        },
        {
          keyword: 'SelectedSegmentalOphthalmicAxialLengthSequence',
          tag: '00221257',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' } },
                { op: '=', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' }, to: ['LENGTH SUMMATION'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'c3bef5953078',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence',
              tag: '00221101',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4233' }] }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'OpticalSelectedOphthalmicAxialLengthSequence',
      tag: '00221255',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'OphthalmicAxialMeasurementsDeviceType' }, to: ['OPTICAL'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '30885c9fab88',
      },
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'OphthalmicAxialLengthMeasurementsType',
          tag: '00221010',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['TOTAL LENGTH', 'LENGTH SUMMATION', 'SEGMENTAL LENGTH'] }],
        },
        {
          keyword: 'SelectedTotalOphthalmicAxialLengthSequence',
          tag: '00221260',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' } },
                { op: '=', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' }, to: ['TOTAL LENGTH', 'LENGTH SUMMATION'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '0aed51068ae4',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
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
              keyword: 'OphthalmicAxialLengthQualityMetricSequence',
              tag: '00221262',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => ophthalmicAxialLengthQualityMetricRules }],
            },
          ],
        },
        {
          keyword: 'SelectedSegmentalOphthalmicAxialLengthSequence',
          tag: '00221257',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' } },
                { op: '=', attribute: { keyword: 'OphthalmicAxialLengthMeasurementsType' }, to: ['SEGMENTAL LENGTH', 'LENGTH SUMMATION'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '4371d4ab8fa4',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence',
              tag: '00221101',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4233' }] }],
            },
            { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'ReferencedOphthalmicAxialLengthMeasurementQCImageSequence',
              tag: '00221330',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [{ include: () => ophthalmicAxialMeasurementsQualityImageSOPInstanceReferenceRules }],
            },
            {
              keyword: 'OphthalmicAxialLengthQualityMetricSequence',
              tag: '00221262',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [{ include: () => ophthalmicAxialLengthQualityMetricRules }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAxialMeasurementsSelected = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAxialMeasurementsSelectedRules);
