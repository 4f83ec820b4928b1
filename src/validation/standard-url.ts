/** Links to the tables of the standard that findings rest on. */

/** The page of PS3.3 that shows a table, in the edition given. */
export function tableUrl(edition: string, section: string, table: string): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part03/${section}.html#${table}`;
}

/** The place of a section in its part's single page: `PS3.3 C.7.6.3.1.2`, the first where several are named. */
export function sectionUrl(edition: string, section: string): string {
  const [, part = '3', label = ''] = /^PS3\.(\d+) ([^\s,]+)/.exec(section) ?? [];
  const number = part.padStart(2, '0');
  return `https://dicom.nema.org/medical/dicom/${edition}/output/html/part${number}.html#sect_${label}`;
}
