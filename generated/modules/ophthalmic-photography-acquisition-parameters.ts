// Ophthalmic Photography Acquisition Parameters, PS3.3 Table C.8.17.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.4.html#table_C.8.17.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type OphthalmicAcquisitionParametersMacro, ophthalmicAcquisitionParametersRules } from '../macros/ophthalmic-acquisition-parameters.ts';

/** Ophthalmic Photography Acquisition Parameters: PS3.3 Table C.8.17.4-1. */
export interface OphthalmicPhotographyAcquisitionParametersModule extends OphthalmicAcquisitionParametersMacro {
  /** Patient Eye Movement Commanded (0022,0005) CS, VM 1, Type 2. [C.8.17.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.4.html#table_C.8.17.4-1) */
  PatientEyeMovementCommanded: 'YES' | 'NO' | null;
  /** Patient Eye Movement Command Code Sequence (0022,0006) SQ, VM 1, Type 1C if PatientEyeMovementCommanded is YES. [C.8.17.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.4.html#table_C.8.17.4-1) */
  PatientEyeMovementCommandCodeSequence?: [CodeSequenceItem];
  /** Horizontal Field of View (0022,000C) FL, VM 1, Type 2. [C.8.17.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.4.html#table_C.8.17.4-1) */
  HorizontalFieldOfView: number | null;
}

export const ophthalmicPhotographyAcquisitionParametersRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicPhotographyAcquisitionParameters',
  name: 'Ophthalmic Photography Acquisition Parameters',
  table: 'table_C.8.17.4-1',
  section: 'sect_C.8.17.4',
  rows: [
    { keyword: 'PatientEyeMovementCommanded', tag: '00220005', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'PatientEyeMovementCommandCodeSequence',
      tag: '00220006',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PatientEyeMovementCommanded' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '2c560ca0eb67' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4201' }] }],
    },
    { keyword: 'HorizontalFieldOfView', tag: '0022000C', vr: 'FL', vm: '1', type: '2' },
    { include: () => ophthalmicAcquisitionParametersRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicPhotographyAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, ophthalmicPhotographyAcquisitionParametersRules);
