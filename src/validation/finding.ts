/** Findings: plain objects, a union keyed by `code`; their wording stands in wording.ts. */
import type { AttributeType } from '../rules/tables.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Verdict = 'met' | 'not met' | 'cannot tell';

interface FindingBase {
  severity: Severity;
  /** `SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing`; items from 0; `""` for the data set. */
  path: string;
  /** Eight hex digits; null when no single attribute is meant. */
  tag: string | null;
  /** Name of the module, macro or functional group whose table holds the rule. */
  module: string | null;
  /** `table_C.7.6.16-2` */
  table: string | null;
  type: AttributeType | null;
  /** Condition in normal form. */
  condition: string | null;
  verdict: Verdict | null;
  /** Ranges of frame numbers from 1; only for functional groups. */
  frames?: [number, number][];
  count: number;
  message: string;
  url: string | null;
}

export type Finding =
  | (FindingBase & {
      code:
        | 'missing'
        | 'empty'
        | 'forbidden'
        | 'module'
        | 'functional-group'
        | 'undecided'
        | 'unexpected'
        | 'retired'
        | 'private'
        | 'sop-class';
    })
  | (FindingBase & { code: 'value' | 'term'; value: string; allowed: string[] })
  | (FindingBase & { code: 'vr' | 'vm' | 'items'; value: string; expected: string })
  | (FindingBase & { code: 'consistency'; rule: string; related: string[] })
  | (FindingBase & { code: 'context-group'; value: string; cid: string });

export type FindingCode = Finding['code'];

/** What `validate` returns: one element of `files` in the JSON report, without `file`. */
export interface ValidationResult {
  sopClassUID: string | null;
  sopInstanceUID: string | null;
  seriesInstanceUID: string | null;
  studyInstanceUID: string | null;
  transferSyntaxUID: string | null;
  iod: string | null;
  /** Null when the SOP class is unknown and only general checks were made. */
  conforms: boolean | null;
  undecided: number;
  error: null;
  findings: Finding[];
}
