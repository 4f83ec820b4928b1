// IOL Ophthalmic Axial Length, PS3.3 Table C.8.25.16-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.4.html#table_C.8.25.16-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of OphthalmicAxialLengthSequence. */
export interface IOLOphthalmicAxialLengthOphthalmicAxialLengthItem {
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.4.html#table_C.8.25.16-4) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Selection Method Code Sequence (0022,1250) SQ, VM 1, Type 1. [C.8.25.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.4.html#table_C.8.25.16-4) */
  OphthalmicAxialLengthSelectionMethodCodeSequence: [CodeSequenceItem];
  /** Source of Ophthalmic Axial Length Code Sequence (0022,1035) SQ, VM 1, Type 1. [C.8.25.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.4.html#table_C.8.25.16-4) */
  SourceOfOphthalmicAxialLengthCodeSequence: [CodeSequenceItem];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1C if SourceOfOphthalmicAxialLengthCodeSequence has a code ("111782", DCM). [C.8.25.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.4.html#table_C.8.25.16-4) */
  ReferencedSOPSequence?: SOPInstanceReferenceMacro[];
  /** Ophthalmic Ultrasound Method Code Sequence (0022,1044) SQ, VM 1, Type 1C if OphthalmicAxialMeasurementsDeviceType is ULTRASOUND or (OphthalmicAxialMeasurementsDeviceType is not present and [knowledge #39c6230733e5]). [C.8.25.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.4.html#table_C.8.25.16-4) */
  OphthalmicUltrasoundMethodCodeSequence?: [CodeSequenceItem];
}

/** IOL Ophthalmic Axial Length: PS3.3 Table C.8.25.16-4. */
export interface IOLOphthalmicAxialLengthMacro {
  /** Ophthalmic Axial Length Sequence (0022,1012) SQ, VM 1, Type 1. [C.8.25.16-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.4.html#table_C.8.25.16-4) */
  OphthalmicAxialLengthSequence: [IOLOphthalmicAxialLengthOphthalmicAxialLengthItem];
}

export const iolOphthalmicAxialLengthRules: TableRules = {
  kind: 'macro',
  id: 'IOLOphthalmicAxialLength',
  name: 'IOL Ophthalmic Axial Length',
  table: 'table_C.8.25.16-4',
  section: 'sect_C.8.25.16.4',
  rows: [
    {
      keyword: 'OphthalmicAxialLengthSequence',
      tag: '00221012',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
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
          keyword: 'SourceOfOphthalmicAxialLengthCodeSequence',
          tag: '00221035',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4240' }] }],
        },
        {
          keyword: 'ReferencedSOPSequence',
          tag: '00081199',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'SourceOfOphthalmicAxialLengthCodeSequence' }, codes: [{ value: '111782', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'e9adeb006b1d',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'OphthalmicUltrasoundMethodCodeSequence',
          tag: '00221044',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'OphthalmicAxialMeasurementsDeviceType' }, to: ['ULTRASOUND'] },
                {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'OphthalmicAxialMeasurementsDeviceType' } } },
                    { op: 'unknown', reason: 'knowledge', hash: '39c6230733e5' },
                  ],
                },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '39c6230733e5',
            reason: 'knowledge',
            missing: 'whether the axial length was measured by ultrasound',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4230' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIOLOphthalmicAxialLength = (dataset: object): Finding[] => validateTable(dataset, iolOphthalmicAxialLengthRules);
