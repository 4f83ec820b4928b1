// Derivation Image, PS3.3 Table C.7.6.16-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of SourceImageSequence, its conditions apart. */
export interface DerivationImageDerivationImageSourceImageItemAttributes extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.7.6.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem];
  /** Spatial Locations Preserved (0028,135A) CS, VM 1, Type 3. [C.7.6.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7) */
  SpatialLocationsPreserved?: 'YES' | 'NO' | 'REORIENTED_ONLY' | null;
  /** Patient Orientation (0020,0020) CS, VM 2, Type 1C if SpatialLocationsPreserved is REORIENTED_ONLY. [C.7.6.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7) */
  PatientOrientation?: [string, string];
}

/** An Item of DerivationImageSequence. */
export interface DerivationImageDerivationImageItem {
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [C.7.6.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7) */
  DerivationDescription?: string | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.7.6.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7) */
  DerivationCodeSequence?: CodeSequenceItem[];
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 2. [C.7.6.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7) */
  SourceImageSequence: DerivationImageDerivationImageSourceImageItem[] | null;
}

/** Derivation Image: PS3.3 Table C.7.6.16-7. */
export interface DerivationImageFunctionalGroup {
  /** Derivation Image Sequence (0008,9124) SQ, VM 1, Type 2. [C.7.6.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.6.html#table_C.7.6.16-7) */
  DerivationImageSequence: DerivationImageDerivationImageItem[] | null;
}

/** An Item of SourceImageSequence. */
export type DerivationImageDerivationImageSourceImageItem = DerivationImageDerivationImageSourceImageItemAttributes & (
    | { SpatialLocationsPreserved?: 'YES' | 'NO' | null; PatientOrientation?: never }
    | { SpatialLocationsPreserved: 'REORIENTED_ONLY'; PatientOrientation: unknown }
  );

export const derivationImageRules: TableRules = {
  kind: 'functional-group',
  id: 'DerivationImage',
  name: 'Derivation Image',
  table: 'table_C.7.6.16-7',
  section: 'sect_C.7.6.16.2.6',
  rows: [
    {
      keyword: 'DerivationImageSequence',
      tag: '00089124',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'DerivationDescription', tag: '00082111', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'DerivationCodeSequence',
          tag: '00089215',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
                { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
                { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '94b3e1642542',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7203' }] }],
        },
        {
          keyword: 'SourceImageSequence',
          tag: '00082112',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            { include: () => imageSOPInstanceReferenceRules },
            {
              keyword: 'PurposeOfReferenceCodeSequence',
              tag: '0040A170',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
                    { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
                    { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '94b3e1642542',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7202' }] }],
            },
            {
              keyword: 'SpatialLocationsPreserved',
              tag: '0028135A',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['YES', 'NO', 'REORIENTED_ONLY'] }],
            },
            {
              keyword: 'PatientOrientation',
              tag: '00200020',
              vr: 'CS',
              vm: '2',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'SpatialLocationsPreserved' }, to: ['REORIENTED_ONLY'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e3719c59228e',
              },
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDerivationImage = (dataset: object): Finding[] => validateTable(dataset, derivationImageRules);
