/** The error of everything that reads the standard's XML: names the file and the place, and says what to do. */

export interface StandardXmlPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly table?: string;
  readonly row?: string;
}

export class StandardXmlError extends Error {
  override readonly name = 'StandardXmlError';
  readonly place: StandardXmlPlace;

  constructor(message: string, place: StandardXmlPlace, cause?: unknown) {
    const where = [
      place.file,
      place.line === undefined ? undefined : `line ${place.line}, column ${place.column ?? 0}`,
      place.table,
      place.row === undefined ? undefined : `row ${place.row}`,
    ].filter((part) => part !== undefined);
    super(where.length > 0 ? `${where.join(', ')}: ${message}` : message, cause === undefined ? undefined : { cause });
    this.place = place;
  }
}
