/** Links to the tables and sections of the standard that findings rest on. */

/** A section of PS3.3 or PS3.4. */
export function sectionUrl(edition: string, section: string, part: '03' | '04'): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part${part}/${section}.html`;
}

/** The page of PS3.3 that shows a table, in the edition given. */
export function tableUrl(edition: string, section: string, table: string): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part03/${section}.html#${table}`;
}

/** A section of a part of the standard, in the edition given. */
export function sectionUrl(edition: string, part: number, section: string): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/html/part${String(part).padStart(2, '0')}.html#${section}`;
}
