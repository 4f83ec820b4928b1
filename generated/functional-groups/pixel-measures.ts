// Pixel Measures, PS3.3 Table C.7.6.16-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.1.html#table_C.7.6.16-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PixelMeasuresSequence. */
export interface PixelMeasuresPixelMeasuresItem {
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1C if (VolumetricProperties is none of DISTORTED, SAMPLED and value 3 of ImageType is none of LABEL, OVERVIEW) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.66.4" and FrameOfReferenceUID is present) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.4" and OphthalmicVolumetricPropertiesFlag is YES) or SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.8" or SOPClassUID is "1.2.840.10008.5.1.4.1.1.481.23" or SOPClassUID is "1.2.840.10008.5.1.4.1.1.481.24". [C.7.6.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.1.html#table_C.7.6.16-2) */
  PixelSpacing?: [number, number];
  /** Slice Thickness (0018,0050) DS, VM 1, Type 1C if (VolumetricProperties is one of VOLUME, SAMPLED and value 3 of ImageType is none of LABEL, OVERVIEW) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.66.4" and FrameOfReferenceUID is present) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.4" and OphthalmicVolumetricPropertiesFlag is YES) or SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.8". [C.7.6.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.1.html#table_C.7.6.16-2) */
  SliceThickness?: number;
  /** Spacing Between Slices (0018,0088) DS, VM 1, Type 1C if DimensionOrganizationType is TILED_FULL and TotalPixelMatrixFocalPlanes > 1. [C.7.6.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.1.html#table_C.7.6.16-2) */
  SpacingBetweenSlices?: number;
}

/** Pixel Measures: PS3.3 Table C.7.6.16-2. */
export interface PixelMeasuresFunctionalGroup {
  /** Pixel Measures Sequence (0028,9110) SQ, VM 1, Type 1. [C.7.6.16-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.1.html#table_C.7.6.16-2) */
  PixelMeasuresSequence: [PixelMeasuresPixelMeasuresItem];
}

export const pixelMeasuresRules: TableRules = {
  kind: 'functional-group',
  id: 'PixelMeasures',
  name: 'Pixel Measures',
  table: 'table_C.7.6.16-2',
  section: 'sect_C.7.6.16.2.1',
  rows: [
    {
      keyword: 'PixelMeasuresSequence',
      tag: '00289110',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'PixelSpacing',
          tag: '00280030',
          vr: 'DS',
          vm: '2',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                {
                  op: 'and',
                  of: [
                    { op: '!=', attribute: { keyword: 'VolumetricProperties' }, to: ['DISTORTED', 'SAMPLED'] },
                    { op: '!=', attribute: { keyword: 'ImageType', value: 3 }, to: ['LABEL', 'OVERVIEW'] },
                  ],
                },
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.66.4'] },
                    { op: 'present', attribute: { keyword: 'FrameOfReferenceUID' } },
                  ],
                },
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.77.1.5.4'] },
                    { op: '=', attribute: { keyword: 'OphthalmicVolumetricPropertiesFlag' }, to: ['YES'] },
                  ],
                },
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.77.1.5.8'] },
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.23'] },
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.24'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '0c07167e8dbd',
          },
        },
        {
          keyword: 'SliceThickness',
          tag: '00180050',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'VolumetricProperties' }, to: ['VOLUME', 'SAMPLED'] },
                    { op: '!=', attribute: { keyword: 'ImageType', value: 3 }, to: ['LABEL', 'OVERVIEW'] },
                  ],
                },
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.66.4'] },
                    { op: 'present', attribute: { keyword: 'FrameOfReferenceUID' } },
                  ],
                },
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.77.1.5.4'] },
                    { op: '=', attribute: { keyword: 'OphthalmicVolumetricPropertiesFlag' }, to: ['YES'] },
                  ],
                },
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.77.1.5.8'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.23'] },
                  { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.24'] },
                ],
              },
              decided: 'data',
            },
            hash: 'ee50f618f90a',
          },
        },
        {
          keyword: 'SpacingBetweenSlices',
          tag: '00180088',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] },
                { op: '>', attribute: { keyword: 'TotalPixelMatrixFocalPlanes' }, to: 1 },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'c4b1ab86e6c6',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePixelMeasures = (dataset: object): Finding[] => validateTable(dataset, pixelMeasuresRules);
