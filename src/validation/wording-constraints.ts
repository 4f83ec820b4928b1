/** Words of findings on constraints of an IOD. */

const listed = (terms: readonly (string | number)[]): string =>
  terms.length === 1 ? String(terms[0]) : `one of ${terms.map(String).join(', ')}`;

export const fixedValue = (iod: string, value: string, terms: readonly (string | number)[], index: number | undefined): string =>
  `${value} is${index === undefined ? '' : `, as Value ${index},`} not what the ${iod} IOD asks for: ${listed(terms)}`;

export const outsideRange = (iod: string, value: string, min: number | undefined, max: number | undefined): string =>
  `${value} is outside what the ${iod} IOD allows: ${min === undefined ? '' : `from ${min} `}${max === undefined ? '' : `to ${max}`}`.trimEnd();

export const notEqual = (iod: string, value: string, wanted: string, keyword: string, less: number | undefined): string =>
  `${value} is not ${wanted}: in the ${iod} IOD it is ${keyword}${less === undefined ? '' : ` less ${less}`}`;

export const attributeRefused = (iod: string): string => `is not allowed in the ${iod} IOD; remove it`;

export const attributeAsked = (iod: string): string => `is missing; the ${iod} IOD requires it`;

export const itemCount = (iod: string, count: number, min: number, max: number | null): string =>
  `has ${count} Items; in the ${iod} IOD it has ${min === max ? min : max === null ? `${min} or more` : `${min} to ${max}`}`;

export const otherCode = (iod: string, code: string, wanted: string): string => `${code} is not the code of the ${iod} IOD: ${wanted}`;

export const typeEmpty = (iod: string): string => `has no value; the ${iod} IOD requires one`;

export const moduleRefused = (iod: string, module: string): string =>
  `belongs to the ${module} Module, which is not allowed in the ${iod} IOD; remove its attributes`;

export const moduleAsked = (iod: string, module: string): string => `the ${module} Module is absent; the ${iod} IOD requires it`;

export const otherTemplate = (iod: string, template: string, wanted: readonly string[]): string =>
  `template ${template} at the root node; a document of the ${iod} IOD is made from ${wanted.map((tid) => `TID ${tid}`).join(' or ')}`;

export const noTemplate = (iod: string, wanted: readonly string[]): string =>
  `is missing; a document of the ${iod} IOD is made from ${wanted.map((tid) => `TID ${tid}`).join(' or ')}`;
