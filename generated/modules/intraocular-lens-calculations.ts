// Intraocular Lens Calculations, PS3.3 Table C.8.25.16-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.html#table_C.8.25.16-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type IntraocularLensCalculationsItem, intraocularLensCalculationsRules as intraocularLensCalculationsMacroRules } from '../macros/intraocular-lens-calculations.ts';

/** Intraocular Lens Calculations: PS3.3 Table C.8.25.16-1. */
export interface IntraocularLensCalculationsModule {
  /** Intraocular Lens Calculations Right Eye Sequence (0022,1300) SQ, VM 1, Type 1C if MeasurementLaterality is one of R, B. [C.8.25.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.html#table_C.8.25.16-1) */
  IntraocularLensCalculationsRightEyeSequence?: IntraocularLensCalculationsItem[];
  /** Intraocular Lens Calculations Left Eye Sequence (0022,1310) SQ, VM 1, Type 1C if MeasurementLaterality is one of L, B. [C.8.25.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.html#table_C.8.25.16-1) */
  IntraocularLensCalculationsLeftEyeSequence?: IntraocularLensCalculationsItem[];
}

export const intraocularLensCalculationsRules: TableRules = {
  kind: 'module',
  id: 'IntraocularLensCalculations',
  name: 'Intraocular Lens Calculations',
  table: 'table_C.8.25.16-1',
  section: 'sect_C.8.25.16',
  rows: [
    {
      keyword: 'IntraocularLensCalculationsRightEyeSequence',
      tag: '00221300',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R', 'B'] }, decided: 'data', otherwise: 'allowed', hash: 'c16bf1c33227' },
      items: [{ range: [1, null] }],
      rows: [{ include: () => intraocularLensCalculationsMacroRules }],
    },
    {
      keyword: 'IntraocularLensCalculationsLeftEyeSequence',
      tag: '00221310',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L', 'B'] }, decided: 'data', otherwise: 'allowed', hash: 'f58c2f8638fb' },
      items: [{ range: [1, null] }],
      rows: [{ include: () => intraocularLensCalculationsMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntraocularLensCalculations = (dataset: object): Finding[] => validateTable(dataset, intraocularLensCalculationsRules);
