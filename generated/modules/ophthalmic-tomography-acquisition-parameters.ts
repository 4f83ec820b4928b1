// Ophthalmic Tomography Acquisition Parameters, PS3.3 Table C.8.17.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type OphthalmicAcquisitionParametersMacro, ophthalmicAcquisitionParametersRules } from '../macros/ophthalmic-acquisition-parameters.ts';

/** Ophthalmic Tomography Acquisition Parameters: PS3.3 Table C.8.17.8-1. */
export interface OphthalmicTomographyAcquisitionParametersModule extends OphthalmicAcquisitionParametersMacro {
  /** Axial Length of the Eye (0022,0030) FL, VM 1, Type 2. [C.8.17.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-1) */
  AxialLengthOfTheEye: number | null;
  /** Horizontal Field of View (0022,000C) FL, VM 1, Type 2. [C.8.17.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.8.html#table_C.8.17.8-1) */
  HorizontalFieldOfView: number | null;
}

export const ophthalmicTomographyAcquisitionParametersRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicTomographyAcquisitionParameters',
  name: 'Ophthalmic Tomography Acquisition Parameters',
  table: 'table_C.8.17.8-1',
  section: 'sect_C.8.17.8',
  rows: [
    { keyword: 'AxialLengthOfTheEye', tag: '00220030', vr: 'FL', vm: '1', type: '2' },
    { keyword: 'HorizontalFieldOfView', tag: '0022000C', vr: 'FL', vm: '1', type: '2' },
    { include: () => ophthalmicAcquisitionParametersRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicTomographyAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, ophthalmicTomographyAcquisitionParametersRules);
