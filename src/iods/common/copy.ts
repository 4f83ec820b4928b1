/** Attributes that a derived object takes over from the one that it comes from: those of the patient, the study, the specimen. */
import type { ClinicalTrialStudyModule } from '../../../generated/modules/clinical-trial-study.ts';
import type { ClinicalTrialSubjectModule } from '../../../generated/modules/clinical-trial-subject.ts';
import type { GeneralStudyModule } from '../../../generated/modules/general-study.ts';
import type { PatientModule } from '../../../generated/modules/patient.ts';
import type { PatientStudyModule } from '../../../generated/modules/patient-study.ts';
import type { SpecimenModule } from '../../../generated/modules/specimen.ts';
import type { IodRules, Rule, TableRules } from '../../rules/tables.ts';

/** Modules of the Patient and the Study IE, as far as a source has them. */
export type PatientAndStudy = Partial<
  PatientModule & ClinicalTrialSubjectModule & GeneralStudyModule & PatientStudyModule & ClinicalTrialStudyModule
>;

function topKeywords(table: TableRules, into: Set<string>, seen: Set<TableRules>): void {
  if (seen.has(table)) return;
  seen.add(table);
  const visit = (rows: readonly Rule[]): void => {
    for (const row of rows) {
      if ('keyword' in row) into.add(row.keyword);
      else if ('include' in row) topKeywords(row.include(), into, seen);
    }
  };
  visit(table.rows);
}

function copyOf(source: object, tables: readonly TableRules[]): object {
  const keywords = new Set<string>();
  for (const table of tables) topKeywords(table, keywords, new Set());
  const found: Record<string, unknown> = {};
  for (const keyword of keywords) {
    const value: unknown = Object.hasOwn(source, keyword) ? Reflect.get(source, keyword) : undefined;
    if (value !== undefined) found[keyword] = structuredClone(value);
  }
  return found;
}

/**
 * Root attributes of the Patient and Study modules of an IOD that a source has, copied.
 * The IOD is the derived object's: what it has no place for is not copied.
 */
export function copyPatientAndStudy(source: object, iod: IodRules): PatientAndStudy {
  const tables = iod.modules.filter((use) => use.ie === 'Patient' || use.ie === 'Study').map((use) => use.module());
  // Values are the source's: `createInstance` judges them together with the rest.
  return copyOf(source, tables) as PatientAndStudy;
}

/** Root attributes of the Specimen Module that a source has, copied; nothing when the IOD has no such module. */
export function copySpecimen(source: object, iod: IodRules): Partial<SpecimenModule> {
  const tables = iod.modules.map((use) => use.module()).filter((table) => table.id === 'Specimen');
  return copyOf(source, tables) as Partial<SpecimenModule>;
}
