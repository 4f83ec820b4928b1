// CT Exposure, PS3.3 Table C.8-124
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of CTExposureSequence. */
export interface CTExposureCTExposureItem {
  /** Referenced X-Ray Source Index (0018,9377) US, VM 1-n, Type 1C if MultienergyCTAcquisition is YES. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  ReferencedXRaySourceIndex?: number[];
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or (value 1 of ImageType is ORIGINAL and MultienergyCTAcquisition is YES). [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  ExposureTimeInms?: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  XRayTubeCurrentInmA?: number;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  ExposureInmAs?: number;
  /** Exposure Modulation Type (0018,9323) CS, VM 1-n, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  ExposureModulationType?: DefinedTerm<'NONE'>[];
  /** CTDIvol (0018,9345) FD, VM 1, Type 2C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  CTDIvol?: number | null;
  /** CTDI Phantom Type Code Sequence (0018,9346) SQ, VM 1, Type 3. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  CTDIPhantomTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Water Equivalent Diameter (0018,1271) FD, VM 1, Type 3. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  WaterEquivalentDiameter?: number | null;
  /** Water Equivalent Diameter Calculation Method Code Sequence (0018,1272) SQ, VM 1, Type 1C if WaterEquivalentDiameter is present. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  WaterEquivalentDiameterCalculationMethodCodeSequence?: [CodeSequenceItem];
  /** Image and Fluoroscopy Area Dose Product (0018,115E) DS, VM 1, Type 3. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  ImageAndFluoroscopyAreaDoseProduct?: number | null;
}

/** CT Exposure: PS3.3 Table C.8-124. */
export interface CTExposureFunctionalGroup {
  /** CT Exposure Sequence (0018,9321) SQ, VM 1, Type 1. [C.8-124](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.8.html#table_C.8-124) */
  CTExposureSequence: CTExposureCTExposureItem[];
}

export const ctExposureRules: TableRules = {
  kind: 'functional-group',
  id: 'CTExposure',
  name: 'CT Exposure',
  table: 'table_C.8-124',
  section: 'sect_C.8.15.3.8',
  rows: [
    {
      keyword: 'CTExposureSequence',
      tag: '00189321',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [
        {
          range: [1, 1],
          condition: {
            op: 'or',
            of: [
              { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['NO'] },
              { op: 'not', of: { op: 'present', attribute: { keyword: 'MultienergyCTAcquisition' } } },
            ],
          },
        },
        { range: [1, null], condition: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] } },
      ],
      rows: [
        {
          keyword: 'ReferencedXRaySourceIndex',
          tag: '00189377',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a746415bc43f' },
        },
        {
          keyword: 'ExposureTimeInms',
          tag: '00189328',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
                    { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] },
                  ],
                },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '73eb7bedbddf',
          },
        },
        {
          keyword: 'XRayTubeCurrentInmA',
          tag: '00189330',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'ExposureInmAs',
          tag: '00189332',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'ExposureModulationType',
          tag: '00189323',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
          values: [{ kind: 'defined', terms: ['NONE'] }],
        },
        {
          keyword: 'CTDIvol',
          tag: '00189345',
          vr: 'FD',
          vm: '1',
          type: '2C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'CTDIPhantomTypeCodeSequence',
          tag: '00189346',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4052' }] }],
        },
        { keyword: 'WaterEquivalentDiameter', tag: '00181271', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'WaterEquivalentDiameterCalculationMethodCodeSequence',
          tag: '00181272',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'WaterEquivalentDiameter' } }, decided: 'data', otherwise: 'forbidden', hash: 'bb1f1606fe59' },
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '10024' }] }],
        },
        { keyword: 'ImageAndFluoroscopyAreaDoseProduct', tag: '0018115E', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTExposure = (dataset: object): Finding[] => validateTable(dataset, ctExposureRules);
