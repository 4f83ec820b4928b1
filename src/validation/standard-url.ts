/** Links to the tables and sections of the standard that findings rest on. */

/** The page of PS3.3 that shows a table, in the edition given. */
export function tableUrl(edition: string, section: string, table: string): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part03/${section}.html#${table}`;
}

/** The place of a section, by its id, in the single page of its part. */
export function sectionUrl(edition: string, part: number, section: string): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/html/part${String(part).padStart(2, '0')}.html#${section}`;
}

/** The place of a section named as `PS3.3 C.7.6.3.1.2`, the first where several are named. */
export function placeUrl(edition: string, named: string): string {
  const [, part = '3', label = ''] = /^PS3\.(\d+) ([^\s,]+)/.exec(named) ?? [];
  return sectionUrl(edition, Number(part), `${label.includes('.') ? 'sect' : 'chapter'}_${label}`);
}
