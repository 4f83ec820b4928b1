// X-Ray 3D General Shared Acquisition, PS3.3 Table C.8.21.3.1.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from './image-sop-instance-reference.ts';
import { type XRayGridDescriptionMacro, xRayGridDescriptionRules } from './x-ray-grid-description.ts';

/** X-Ray 3D General Shared Acquisition: PS3.3 Table C.8.21.3.1.1-1. */
export interface XRay3DGeneralSharedAcquisitionMacro extends XRayGridDescriptionMacro {
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 1C. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  SourceImageSequence?: ImageSOPInstanceReferenceMacro[];
  /** Field of View Dimension(s) in Float (0018,9461) FL, VM 1-2, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  FieldOfViewDimensionsInFloat?: number[];
  /** Field of View Origin (0018,7030) DS, VM 2, Type 1C if XRayReceptorType is present and XRayReceptorType is DIGITAL_DETECTOR. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  FieldOfViewOrigin?: [number, number];
  /** Field of View Rotation (0018,7032) DS, VM 1, Type 1C. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  FieldOfViewRotation?: 270 | 180 | 90 | 0;
  /** Field of View Horizontal Flip (0018,7034) CS, VM 1, Type 1C. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  FieldOfViewHorizontalFlip?: 'NO' | 'YES';
  /** Grid (0018,1166) CS, VM 1-n, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  Grid?: (DefinedTerm<'FIXED' | 'FOCUSED' | 'RECIPROCATING' | 'PARALLEL' | 'CROSSED' | 'NONE'>)[];
  /** KVP (0018,0060) DS, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  KVP?: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  XRayTubeCurrentInmA?: number;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  ExposureTimeInms?: number;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  ExposureInmAs?: number;
  /** Contrast/Bolus Agent (0018,0010) LO, VM 1, Type 1C. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  ContrastBolusAgent?: string;
  /** Contrast/Bolus Agent Sequence (0018,0012) SQ, VM 1, Type 1C if [other-instance #5b86e2fb8471] or (Modality is MG and [knowledge #5b86e2fb8471]). [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  ContrastBolusAgentSequence?: CodeSequenceItem[];
  /** Start Acquisition DateTime (0018,9516) DT, VM 1, Type 1C. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  StartAcquisitionDateTime?: string;
  /** End Acquisition DateTime (0018,9517) DT, VM 1, Type 1C. [C.8.21.3.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.1.html#table_C.8.21.3.1.1-1) */
  EndAcquisitionDateTime?: string;
}

export const xRay3DGeneralSharedAcquisitionRules: TableRules = {
  kind: 'macro',
  id: 'XRay3DGeneralSharedAcquisition',
  name: 'X-Ray 3D General Shared Acquisition',
  table: 'table_C.8.21.3.1.1-1',
  section: 'sect_C.8.21.3.1.1',
  rows: [
    {
      keyword: 'SourceImageSequence',
      tag: '00082112',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e22e73b9c53f',
        reason: 'knowledge',
        missing: 'whether the image was made from DICOM images',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => imageSOPInstanceReferenceRules }],
    },
    {
      keyword: 'FieldOfViewDimensionsInFloat',
      tag: '00189461',
      vr: 'FL',
      vm: '1-2',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'FieldOfViewOrigin',
      tag: '00187030',
      vr: 'DS',
      vm: '2',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'XRayReceptorType' } }, { op: '=', attribute: { keyword: 'XRayReceptorType' }, to: ['DIGITAL_DETECTOR'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'a6030f8b7c8d',
      },
    },
    {
      keyword: 'FieldOfViewRotation',
      tag: '00187032',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
      values: [{ kind: 'enumerated', terms: ['270', '180', '90', '0'] }],
    },
    {
      keyword: 'FieldOfViewHorizontalFlip',
      tag: '00187034',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
      values: [{ kind: 'enumerated', terms: ['NO', 'YES'] }],
    },
    {
      keyword: 'Grid',
      tag: '00181166',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
      values: [{ kind: 'defined', terms: ['FIXED', 'FOCUSED', 'RECIPROCATING', 'PARALLEL', 'CROSSED', 'NONE'], section: 'sect_C.8.7.11' }],
    },
    { include: () => xRayGridDescriptionRules },
    {
      keyword: 'KVP',
      tag: '00180060',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'XRayTubeCurrentInmA',
      tag: '00189330',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'ExposureTimeInms',
      tag: '00189328',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'ExposureInmAs',
      tag: '00189332',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'ContrastBolusAgent',
      tag: '00180010',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'ContrastBolusAgentSequence',
      tag: '00180012',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'unknown', reason: 'other-instance', hash: '5b86e2fb8471' },
            { op: 'and', of: [{ op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }, { op: 'unknown', reason: 'knowledge', hash: '5b86e2fb8471' }] },
          ],
        },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5b86e2fb8471',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value, and whether contrast media was applied',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '12' }] }],
    },
    {
      keyword: 'StartAcquisitionDateTime',
      tag: '00189516',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'EndAcquisitionDateTime',
      tag: '00189517',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DGeneralSharedAcquisition = (dataset: object): Finding[] => validateTable(dataset, xRay3DGeneralSharedAcquisitionRules);
