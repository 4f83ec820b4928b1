// Plane Position (Patient), PS3.3 Table C.7.6.16-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.3.html#table_C.7.6.16-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PlanePositionSequence. */
export interface PlanePositionPatientPlanePositionItem {
  /** Image Position (Patient) (0020,0032) DS, VM 3, Type 1C if (value 1 of FrameType of this frame is ORIGINAL and VolumetricProperties of this frame is not DISTORTED) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.66.4" and FrameOfReferenceUID is present) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.4" and OphthalmicVolumetricPropertiesFlag is YES) or SOPClassUID is "1.2.840.10008.5.1.4.1.1.77.1.5.8". [C.7.6.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.3.html#table_C.7.6.16-4) */
  ImagePositionPatient?: [number, number, number];
}

/** Plane Position (Patient): PS3.3 Table C.7.6.16-4. */
export interface PlanePositionPatientFunctionalGroup {
  /** Plane Position Sequence (0020,9113) SQ, VM 1, Type 1. [C.7.6.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.3.html#table_C.7.6.16-4) */
  PlanePositionSequence: [PlanePositionPatientPlanePositionItem];
}

export const planePositionPatientRules: TableRules = {
  kind: 'functional-group',
  id: 'PlanePositionPatient',
  name: 'Plane Position (Patient)',
  table: 'table_C.7.6.16-4',
  section: 'sect_C.7.6.16.2.3',
  rows: [
    {
      keyword: 'PlanePositionSequence',
      tag: '00209113',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ImagePositionPatient',
          tag: '00200032',
          vr: 'DS',
          vm: '3',
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
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '2f0880edab34',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlanePositionPatient = (dataset: object): Finding[] => validateTable(dataset, planePositionPatientRules);
