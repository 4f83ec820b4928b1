/** Constraints in one normal form: in facts-only DocBook, in descriptions of an IOD, in findings. */
import type { AssignedGroup, AssignedTemplate, ConstraintDemand, ConstraintPlace } from './constraints.ts';

function placeText({ path, groups }: ConstraintPlace): string {
  return `${groups ? 'frame ' : ''}${path.join('.')}`;
}

const groupsText = (groups: readonly AssignedGroup[]): string => groups.map(({ kind, cid }) => `${kind} ${cid}`).join(', ');
const templatesText = (templates: readonly AssignedTemplate[]): string => templates.map(({ kind, tid }) => `${kind} ${tid}`).join(', ');

/** `Modality is "CT"`, `frame A.B has DCID 3`, `module "VOI LUT" is absent`. */
export function printDemand(demand: ConstraintDemand): string {
  switch (demand.kind) {
    case 'values': {
      const value = demand.value === undefined ? '' : `Value ${demand.value} of `;
      return `${value}${placeText(demand)} is ${demand.terms.map((term) => JSON.stringify(term)).join(' | ')}`;
    }
    case 'range': {
      const min = demand.min === undefined ? '' : ` from ${demand.min}`;
      return `${placeText(demand)} is${min}${demand.max === undefined ? '' : ` to ${demand.max}`}`;
    }
    case 'equals':
      return `${placeText(demand)} is that of ${demand.keyword}${demand.less === undefined ? '' : ` less ${demand.less}`}`;
    case 'absent':
    case 'present':
      return `${placeText(demand)} is ${demand.kind}`;
    case 'items':
      return `${placeText(demand)} has ${demand.range[0]}..${demand.range[1] ?? 'n'} Items`;
    case 'type':
      return `${placeText(demand)} is of Type ${demand.type}`;
    case 'context-groups':
      return `${placeText(demand)} has ${groupsText(demand.contextGroups)}`;
    case 'code':
      return `${placeText(demand)} has the code ${demand.scheme} ${demand.value}`;
    case 'templates':
      return `${placeText(demand)} has ${templatesText(demand.templates)}`;
    case 'root-templates':
      return `the document has ${templatesText(demand.templates)}`;
    case 'module-absent':
    case 'module-present':
      return `module ${JSON.stringify(demand.module)} is ${demand.kind.slice('module-'.length)}`;
  }
}
