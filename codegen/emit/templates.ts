/** Handlebars templates that look like the files they make; no logic but each and if. */
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const handlebars = Handlebars.create();

/** Compiles templates/NAME.hbs. Text is code, not HTML: nothing is escaped. */
export function template<View>(name: string): (view: View) => string {
  const source = readFileSync(new URL(`./templates/${name}.hbs`, import.meta.url), 'utf8');
  return handlebars.compile<View>(source, { noEscape: true, strict: false });
}
