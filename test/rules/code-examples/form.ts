/** The form of examples of rules that are code: a case that keeps the rule and one that breaks it, each as text and as what is judged. */
import { loadIod } from '../../../generated/iods/registry.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import type { IodRules } from '../../../src/rules/tables.ts';
import type { Finding } from '../../../src/validation/finding.ts';
import { validateIod } from '../../../src/validation/validate-tables.ts';
import { type Attributes, shown } from '../examples/form.ts';

/** What is judged, and how the document shows it. */
export interface Case {
  readonly shown: string;
  readonly findings: () => Promise<readonly Finding[]>;
}

export interface CodeExample {
  readonly rule: string;
  /** `PS3.3 C.17.2`: the section that the finding is linked to. */
  readonly section: string;
  readonly says: string;
  /** Default: error. */
  readonly severity?: 'warning' | 'info';
  /** Where the failing case is found wrong. */
  readonly path: string;
  readonly pass: Case;
  readonly fail: Case;
  /** Other rules that the failing case cannot but break along with this one. */
  readonly also?: readonly string[];
}

/** UIDs of the instances that attributes are put into: those of the document itself and of its Study. */
export const OWN = '2.25.100';
export const STUDY = '2.25.200';

/** The smallest instance of an IOD with attributes put in. */
export function instance(iod: string, attributes: Attributes, change?: (rules: IodRules) => IodRules): Case {
  const absent = Object.keys(attributes).filter((keyword) => attributes[keyword] === undefined);
  return {
    shown: `${iod}: \`${shown(attributes)}\`${absent.map((keyword) => `, no \`${keyword}\``).join('')}`,
    findings: async () => {
      const definition = await loadIod[iod]?.();
      if (!definition) throw new Error(`there is no IOD ${iod}`);
      const made = { ...Object(minimalInstance(definition)), SOPInstanceUID: OWN, StudyInstanceUID: STUDY, ...attributes };
      return validateIod(made, change ? change(definition) : definition);
    },
  };
}

/** One example by what goes into the instances of one IOD. */
export const inIod =
  (iod: string) =>
  (rule: Omit<CodeExample, 'pass' | 'fail'>, pass: Attributes, fail: Attributes): CodeExample => ({
    ...rule,
    pass: instance(iod, pass),
    fail: instance(iod, fail),
  });
