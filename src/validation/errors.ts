/** Errors of validation and authoring: thrown only where the caller asked for a conforming data set and it is none. */
import type { Finding } from './finding.ts';

/** The data set does not conform; `findings` has everything that was found, errors first. */
export class NonconformantError extends Error {
  override readonly name = 'NonconformantError';
  readonly iod: string;
  readonly findings: readonly Finding[];

  constructor(iod: string, findings: readonly Finding[]) {
    const errors = findings.filter((finding) => finding.severity === 'error');
    const lines = errors.slice(0, 20).map((finding) => `  ${finding.path}: ${finding.message}`);
    const more = errors.length > 20 ? [`  and ${errors.length - 20} more`] : [];
    super(
      [`the data set is no conforming ${iod} (${errors.length} error${errors.length === 1 ? '' : 's'}):`, ...lines, ...more].join('\n'),
    );
    this.iod = iod;
    this.findings = [...errors, ...findings.filter((finding) => finding.severity !== 'error')];
  }
}

/** An IOD was named that this edition does not have. */
export class UnknownIodError extends Error {
  override readonly name = 'UnknownIodError';
  readonly iod: string;

  constructor(iod: string) {
    super(`there is no IOD ${JSON.stringify(iod)}; give its id, its name, its path name or a SOP Class UID`);
    this.iod = iod;
  }
}

/** A rules file that cannot be loaded: not of this schema, another schema version, or a reference that leads nowhere. */
export class RulesFileError extends Error {
  override readonly name = 'RulesFileError';
  /** Where in the file: `tables.table_C.7-1`; empty for the file as a whole. */
  readonly place: string;

  constructor(message: string, place: string, options?: ErrorOptions) {
    super(place === '' ? message : `${place}: ${message}`, options);
    this.place = place;
  }
}
