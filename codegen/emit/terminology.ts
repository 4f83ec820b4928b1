/** Context groups and templates of PS3.16 as files, one each. */
import type { ContextGroupModel, StandardModel, TemplateModel } from '../standard/model.ts';
import { literal } from './literal.ts';

function link(edition: string, section: string): string {
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part16/${section}.html`;
}

function group(model: StandardModel, one: ContextGroupModel): string {
  const data = { cid: one.cid, name: one.name, uid: one.uid, extensible: one.extensible, includes: one.includes, codes: one.codes };
  return `// ${one.name}, PS3.16 CID ${one.cid}\n// ${link(model.edition, one.section)}\nimport type { ContextGroup } from '../../src/rules/index.ts';\n\nexport const cid${one.cid}: ContextGroup = ${literal(data)};\n`;
}

function template(model: StandardModel, one: TemplateModel): string {
  const rows = one.rows.map(({ condition, ...row }) => ({
    ...row,
    condition: condition ? { hash: condition.hash, decided: condition.decided } : undefined,
  }));
  const data = { tid: one.tid, name: one.name, extensible: one.extensible, orderSignificant: one.orderSignificant, root: one.root, rows };
  return `// ${one.name}, PS3.16 TID ${one.tid}\n// ${link(model.edition, one.section)}\nimport type { Template } from '../../src/rules/index.ts';\n\nexport const tid${one.tid}: Template = ${literal(data)};\n`;
}

export function terminologyFiles(model: StandardModel): [string, string][] {
  return [
    ...model.contextGroups.map((one): [string, string] => [`context-groups/${one.cid}.ts`, group(model, one)]),
    ...model.templates.map((one): [string, string] => [`templates/${one.tid}.ts`, template(model, one)]),
  ];
}
