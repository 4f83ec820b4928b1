// Volumetric Presentation State Relationship, PS3.3 Table C.11.23-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';
import { type VOILUTMacro, voilutRules as voilutMacroRules } from '../macros/voi-lut.ts';

/** An Item of VolumetricPresentationInputSetSequence. */
export interface VolumetricPresentationStateRelationshipVolumetricPresentationInputSetItem {
  /** Volumetric Presentation Input Set UID (0070,1209) UI, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  VolumetricPresentationInputSetUID: string;
  /** Presentation Input Type (0070,1202) CS, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  PresentationInputType: 'VOLUME';
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if PresentationInputType is VOLUME. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
  /** Referenced Spatial Registration Sequence (0070,0404) SQ, VM 1, Type 1C. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  ReferencedSpatialRegistrationSequence?: [SOPInstanceReferenceMacro];
}

/** An Item of VolumetricPresentationStateInputSequence, its conditions apart. */
export interface VolumetricPresentationStateRelationshipVolumetricPresentationStateInputItemAttributes extends VOILUTMacro {
  /** Volumetric Presentation Input Number (0070,1207) US, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  VolumetricPresentationInputNumber: number;
  /** Volumetric Presentation Input Set UID (0070,1209) UI, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  VolumetricPresentationInputSetUID: string;
  /** Input Sequence Position Index (0070,1203) US, VM 1, Type 1C if PresentationAnimationStyle is INPUT_SEQ. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  InputSequencePositionIndex?: number;
  /** Crop (0070,1204) CS, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  Crop: 'YES' | 'NO';
  /** Cropping Specification Index (0070,1205) US, VM 1-n, Type 1C if Crop is YES. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  CroppingSpecificationIndex?: number[];
  /** Rendering Method (0070,120D) CS, VM 1, Type 1C if MPRThicknessType is SLAB. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  RenderingMethod?: 'AVERAGE_IP' | 'MAXIMUM_IP' | 'MINIMUM_IP';
}

/** Volumetric Presentation State Relationship: PS3.3 Table C.11.23-1. */
export interface VolumetricPresentationStateRelationshipModule {
  /** Volumetric Presentation Input Set Sequence (0070,120A) SQ, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  VolumetricPresentationInputSetSequence: VolumetricPresentationStateRelationshipVolumetricPresentationInputSetItem[];
  /** Volumetric Presentation State Input Sequence (0070,1201) SQ, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  VolumetricPresentationStateInputSequence: VolumetricPresentationStateRelationshipVolumetricPresentationStateInputItem[];
  /** Global Crop (0070,120B) CS, VM 1, Type 1. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  GlobalCrop: 'YES' | 'NO';
  /** Global Cropping Specification Index (0070,120C) US, VM 1-n, Type 1C if GlobalCrop is YES. [C.11.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.23.html#table_C.11.23-1) */
  GlobalCroppingSpecificationIndex?: number[];
}

/** An Item of VolumetricPresentationStateInputSequence. */
export type VolumetricPresentationStateRelationshipVolumetricPresentationStateInputItem = VolumetricPresentationStateRelationshipVolumetricPresentationStateInputItemAttributes & (
    | { Crop: 'YES'; CroppingSpecificationIndex: unknown }
    | { Crop: 'NO'; CroppingSpecificationIndex?: never }
  );

export const volumetricPresentationStateRelationshipRules: TableRules = {
  kind: 'module',
  id: 'VolumetricPresentationStateRelationship',
  name: 'Volumetric Presentation State Relationship',
  table: 'table_C.11.23-1',
  section: 'sect_C.11.23',
  rows: [
    {
      keyword: 'VolumetricPresentationInputSetSequence',
      tag: '0070120A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      rows: [
        { keyword: 'VolumetricPresentationInputSetUID', tag: '00701209', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'PresentationInputType', tag: '00701202', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['VOLUME'] }] },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PresentationInputType' }, to: ['VOLUME'] }, decided: 'data', otherwise: 'forbidden', hash: '14860830318d' },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedSpatialRegistrationSequence',
          tag: '00700404',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'allowed',
            hash: '7798ce073c73',
            reason: 'other-instance',
            missing: 'the Frame of Reference of the referenced images',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'VolumetricPresentationStateInputSequence',
      tag: '00701201',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'VolumetricPresentationInputNumber', tag: '00701207', vr: 'US', vm: '1', type: '1' },
        { keyword: 'VolumetricPresentationInputSetUID', tag: '00701209', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'InputSequencePositionIndex',
          tag: '00701203',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationAnimationStyle' }, to: ['INPUT_SEQ'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '2256bbc622f7',
          },
        },
        { include: () => voilutMacroRules },
        { keyword: 'Crop', tag: '00701204', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'CroppingSpecificationIndex',
          tag: '00701205',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'Crop' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '75bc55275f16' },
        },
        {
          keyword: 'RenderingMethod',
          tag: '0070120D',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'MPRThicknessType' }, to: ['SLAB'] }, decided: 'data', otherwise: 'forbidden', hash: '20833da2a705' },
          values: [{ kind: 'enumerated', terms: ['AVERAGE_IP', 'MAXIMUM_IP', 'MINIMUM_IP'] }],
        },
      ],
    },
    { keyword: 'GlobalCrop', tag: '0070120B', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'GlobalCroppingSpecificationIndex',
      tag: '0070120C',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'GlobalCrop' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '37576195d59d' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVolumetricPresentationStateRelationship = (dataset: object): Finding[] => validateTable(dataset, volumetricPresentationStateRelationshipRules);
