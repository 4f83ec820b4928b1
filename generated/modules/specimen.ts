// Specimen, PS3.3 Table C.7.6.22-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.22.html#table_C.7.6.22-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SpecimenMacro, specimenRules as specimenMacroRules } from '../macros/specimen.ts';

/** Specimen: PS3.3 Table C.7.6.22-1. */
export interface SpecimenModule extends SpecimenMacro {
}

export const specimenRules: TableRules = { kind: 'module', id: 'Specimen', name: 'Specimen', table: 'table_C.7.6.22-1', section: 'sect_C.7.6.22', rows: [{ include: () => specimenMacroRules }] };

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpecimen = (dataset: object): Finding[] => validateTable(dataset, specimenRules);
