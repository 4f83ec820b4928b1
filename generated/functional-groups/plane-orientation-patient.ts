// Plane Orientation (Patient), PS3.3 Table C.7.6.16-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.4.html#table_C.7.6.16-5
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PlaneOrientationSequence. */
export interface PlaneOrientationPatientPlaneOrientationItem {
  /** Image Orientation (Patient) (0020,0037) DS, VM 6, Type 1C if (value 1 of FrameType of this frame is ORIGINAL and VolumetricProperties of this frame is not DISTORTED) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.66.4" and FrameOfReferenceUID is present) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.4" and OphthalmicVolumetricPropertiesFlag is YES) or SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.8" or SOPClassUID is "1.2.840.10008.5.1.4.1.1.481.23" or SOPClassUID is "1.2.840.10008.5.1.4.1.1.481.24". [C.7.6.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.4.html#table_C.7.6.16-5) */
  ImageOrientationPatient?: [number, number, number, number, number, number];
}

/** Plane Orientation (Patient): PS3.3 Table C.7.6.16-5. */
export interface PlaneOrientationPatientFunctionalGroup {
  /** Plane Orientation Sequence (0020,9116) SQ, VM 1, Type 1. [C.7.6.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.4.html#table_C.7.6.16-5) */
  PlaneOrientationSequence: [PlaneOrientationPatientPlaneOrientationItem];
}

export const planeOrientationPatientRules: TableRules = {
  kind: 'functional-group',
  id: 'PlaneOrientationPatient',
  name: 'Plane Orientation (Patient)',
  table: 'table_C.7.6.16-5',
  section: 'sect_C.7.6.16.2.4',
  rows: [
    {
      keyword: 'PlaneOrientationSequence',
      tag: '00209116',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ImageOrientationPatient',
          tag: '00200037',
          vr: 'DS',
          vm: '6',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                    { op: '!=', attribute: { keyword: 'VolumetricProperties', scope: 'frame' }, to: ['DISTORTED'] },
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
            hash: '98c592b3d0c8',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlaneOrientationPatient = (dataset: object): Finding[] => validateTable(dataset, planeOrientationPatientRules);
