// X-Ray Frame Pixel Data Properties, PS3.3 Table C.8.19.6-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FramePixelDataPropertiesSequence, its conditions apart. */
export interface XRayFramePixelDataPropertiesFramePixelDataPropertiesItemAttributes {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  FrameType: string[];
  /** Pixel Intensity Relationship (0028,1040) CS, VM 1, Type 1. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  PixelIntensityRelationship: DefinedTerm<'LIN' | 'LOG' | 'OTHER'>;
  /** Pixel Intensity Relationship Sign (0028,1041) SS, VM 1, Type 1. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  PixelIntensityRelationshipSign: 1 | -1;
  /** Imager Pixel Spacing (0018,1164) DS, VM 2, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  ImagerPixelSpacing?: [number, number];
  /** Pixel Data Area Origin Relative To FOV (0018,7036) FL, VM 2, Type 3. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  PixelDataAreaOriginRelativeToFOV?: [number, number] | null;
  /** Pixel Data Area Rotation Angle Relative To FOV (0018,7038) FL, VM 1, Type 3. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  PixelDataAreaRotationAngleRelativeToFOV?: number | null;
  /** Geometrical Properties (0028,9444) CS, VM 1, Type 1. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  GeometricalProperties: 'UNIFORM' | 'NON_UNIFORM';
  /** Geometric Maximum Distortion (0028,9445) FL, VM 1, Type 2C if GeometricalProperties is NON_UNIFORM. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  GeometricMaximumDistortion?: number | null;
  /** Image Processing Applied (0028,9446) CS, VM 1-n, Type 1. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  ImageProcessingApplied: (DefinedTerm<'DIGITAL_SUBTR' | 'HIGH_PASS_FILTER' | 'LOW_PASS_FILTER' | 'MULTI_BAND_FLTR' | 'FRAME_AVERAGING' | 'NONE'>)[];
}

/** X-Ray Frame Pixel Data Properties: PS3.3 Table C.8.19.6-4. */
export interface XRayFramePixelDataPropertiesFunctionalGroup {
  /** Frame Pixel Data Properties Sequence (0028,9443) SQ, VM 1, Type 1. [C.8.19.6-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.4.html#table_C.8.19.6-4) */
  FramePixelDataPropertiesSequence: [XRayFramePixelDataPropertiesFramePixelDataPropertiesItem];
}

/** An Item of FramePixelDataPropertiesSequence. */
export type XRayFramePixelDataPropertiesFramePixelDataPropertiesItem = XRayFramePixelDataPropertiesFramePixelDataPropertiesItemAttributes & (
    | { GeometricalProperties: 'UNIFORM'; GeometricMaximumDistortion?: never }
    | { GeometricalProperties: 'NON_UNIFORM'; GeometricMaximumDistortion: unknown }
  );

export const xRayFramePixelDataPropertiesRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayFramePixelDataProperties',
  name: 'X-Ray Frame Pixel Data Properties',
  table: 'table_C.8.19.6-4',
  section: 'sect_C.8.19.6.4',
  rows: [
    {
      keyword: 'FramePixelDataPropertiesSequence',
      tag: '00289443',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' },
        {
          keyword: 'PixelIntensityRelationship',
          tag: '00281040',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['LIN', 'LOG', 'OTHER'], section: 'sect_C.8.19.6.4.1.1' }],
        },
        { keyword: 'PixelIntensityRelationshipSign', tag: '00281041', vr: 'SS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['+1', '-1'] }] },
        {
          keyword: 'ImagerPixelSpacing',
          tag: '00181164',
          vr: 'DS',
          vm: '2',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'bfd8bd39a70e' },
        },
        { keyword: 'PixelDataAreaOriginRelativeToFOV', tag: '00187036', vr: 'FL', vm: '2', type: '3' },
        { keyword: 'PixelDataAreaRotationAngleRelativeToFOV', tag: '00187038', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'GeometricalProperties', tag: '00289444', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['UNIFORM', 'NON_UNIFORM'] }] },
        {
          keyword: 'GeometricMaximumDistortion',
          tag: '00289445',
          vr: 'FL',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'GeometricalProperties' }, to: ['NON_UNIFORM'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '36caf4abe1b4',
          },
        },
        {
          keyword: 'ImageProcessingApplied',
          tag: '00289446',
          vr: 'CS',
          vm: '1-n',
          type: '1',
          values: [{ kind: 'defined', terms: ['DIGITAL_SUBTR', 'HIGH_PASS_FILTER', 'LOW_PASS_FILTER', 'MULTI_BAND_FLTR', 'FRAME_AVERAGING', 'NONE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFramePixelDataProperties = (dataset: object): Finding[] => validateTable(dataset, xRayFramePixelDataPropertiesRules);
