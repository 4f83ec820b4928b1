// Modality LUT, PS3.3 Table C.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ModalityLUTMacro, modalityLUTRules as modalityLUTMacroRules } from '../macros/modality-lut.ts';

/** Modality LUT: PS3.3 Table C.11-1. */
export interface ModalityLUTModule extends ModalityLUTMacro {
}

export const modalityLUTRules: TableRules = { kind: 'module', id: 'ModalityLUT', name: 'Modality LUT', table: 'table_C.11-1', section: 'sect_C.11.1', rows: [{ include: () => modalityLUTMacroRules }] };

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateModalityLUT = (dataset: object): Finding[] => validateTable(dataset, modalityLUTRules);
