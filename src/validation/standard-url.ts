/** Links to the tables of the standard that findings rest on. */

/** The page of PS3.3 that shows a table, in the edition given. */
export function tableUrl(edition: string, section: string, table: string): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part03/${section}.html#${table}`;
}
