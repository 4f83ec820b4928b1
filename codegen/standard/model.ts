/** The standard as plain data: what the reader yields, what `codegen model` writes as JSON, what every emitter starts from. */
import type { AttributeType, Usage } from '../../src/rules/tables.ts';
import type { Condition, Decided, UnknownReason } from '../../src/rules/condition.ts';
import type { ConstraintModel } from './constraint-model.ts';

/** A condition of a row, a module usage, a functional group usage or an include. */
export interface ConditionModel {
  /** Normal sentence; null where nothing could be read. */
  text: string | null;
  decided: Decided;
  otherwise: 'forbidden' | 'allowed' | { text: string | null; decided: Decided; tree: Condition | null };
  tree: Condition | null;
  /** "Shall not be present if …" */
  never?: { text: string; tree: Condition };
  /** First 12 hex digits of the SHA-256 of the sentence, white space collapsed. */
  hash: string;
  reason?: UnknownReason;
  /** In the model file: the one verdict that a data set can show, where it cannot show both. */
  oneSided?: 'met' | 'not met';
}

export interface ValueListModel {
  kind: 'enumerated' | 'defined';
  terms: string[];
  /** Value number from 1. */
  value?: number;
  condition?: ConditionModel;
  /** Section that holds the list when it is linked from the cell. */
  section?: string;
}

export interface ItemsModel {
  range?: [number, number | null];
  /** The value of an attribute, or the number of its Items, or so many less, or at most so many. */
  equals?: { keyword: string; count?: true; less?: number; atMost?: true };
  condition?: ConditionModel;
  permitted?: true;
  /** A count that is stated but not understood: hash of its sentence. */
  unread?: string;
}

export interface ContextGroupArgument {
  kind: 'DCID' | 'BCID';
  cid: string;
  /** Keyword, or path of keywords, inside the included macro that the group is for; absent: the code itself. */
  target?: string[];
  condition?: ConditionModel;
}

export interface TemplateArgument {
  kind: 'DTID' | 'BTID';
  tid: string;
  target?: string[];
  condition?: ConditionModel;
}

export interface TypeOverride {
  path: string[];
  type: AttributeType;
  condition?: ConditionModel;
}

export interface IncludeArguments {
  contextGroups?: ContextGroupArgument[];
  templates?: TemplateArgument[];
  typeOverrides?: TypeOverride[];
  /** "No Baseline CID is defined", "CID may be defined in the invocation". */
  noContextGroup?: true;
}

export interface AttributeRow {
  /** Keywords from the table's top level; for repeating groups the keyword without group. */
  path: string[];
  tag: string;
  type: AttributeType | null;
  condition: ConditionModel | null;
  values?: ValueListModel[];
  items?: ItemsModel[];
  /** Only where the row restricts the VM of PS3.6. */
  vm?: string;
  contextGroups?: ContextGroupArgument[];
  /** Sections whose row for this attribute does not hold where this one does ("shall override the definition in …"). */
  overrides?: string[];
}

export interface IncludeRow {
  /** The sequences that the include stands in; empty at top level. */
  path: string[];
  include: string;
  arguments: IncludeArguments;
  condition: ConditionModel | null;
}

/** Headings, wildcards, "Include one or more Functional Group Macros", "Include any Private Attributes", prose rows. */
export interface OtherRow {
  path: string[];
  other: 'heading' | 'any-attribute' | 'any-private' | 'functional-groups-shared' | 'functional-groups-per-frame' | 'record-keys' | 'prose';
  type: AttributeType | null;
}

export type TableRow = AttributeRow | IncludeRow | OtherRow;

export interface AttributeTable {
  /** Identifier: `GeneralImage`. */
  id: string;
  /** `General Image` */
  name: string;
  section: string;
  table: string;
  /** True for macros that a functional group table names. */
  functionalGroup?: true;
  rows: TableRow[];
}

/** A type of directory record (PS3.3 F.4). */
export interface DirectoryRecordModel {
  /** `PATIENT`; null for the Root Directory Entity. */
  type: string | null;
  section: string | null;
  /** Table of its keys; null for the root and for private records. */
  table: string | null;
  /** Types that may stand in the next lower-level Directory Entity; null where any may. */
  below: string[] | null;
}

export interface ModuleUseModel {
  ie: string | null;
  /** `id` of the module. */
  module: string;
  usage: Usage | null;
  condition: ConditionModel | null;
}

export interface FunctionalGroupUseModel {
  /** Name of the functional group macro: `Pixel Measures`. */
  macro: string;
  usage: Usage;
  condition: ConditionModel | null;
  place: 'shared' | 'per-frame' | null;
  /** Table of the macro. */
  table: string;
}

/** Value Types or Relationship Types: those named, or with `any` all but those named. */
export interface TermsModel {
  any?: true;
  terms: string[];
}

/** A row of a relationship table: which Value Types stand beneath which, by which relationship. */
export interface RelationshipModel {
  source: TermsModel;
  relationship: TermsModel;
  target: TermsModel;
}

/** Relationship Types that may be conveyed by-reference. */
export interface ByReferenceModel extends TermsModel {
  /** Never to a Content Item that the reference stands in. */
  noAncestors?: true;
}

/** Constraints on the content of an SR IOD (PS3.3 A.35.n.3.1). */
export interface ContentConstraintsModel {
  table: string;
  section: string;
  /** Enumerated Values of Value Type; null where the IOD names none. */
  valueTypes: { section: string; terms: string[] } | null;
  relationships: RelationshipModel[];
  /** Null where nothing is said, or nothing was read. */
  byReference: ByReferenceModel | null;
  /** Some row of the table was not read. */
  incomplete?: true;
}

export interface IodModel {
  id: string;
  name: string;
  section: string;
  table: string;
  modules: ModuleUseModel[];
  functionalGroups: FunctionalGroupUseModel[];
  /** SR IODs only. */
  content?: ContentConstraintsModel;
  /** What sentences of its sections fix. */
  constraints?: ConstraintModel[];
}

export interface FunctionalGroupTable {
  id: string;
  /** `id` of the IOD in whose section it stands. */
  owner: string | null;
  name: string;
  section: string;
  table: string;
  rows: FunctionalGroupUseModel[];
}

export interface SopClassModel {
  uid: string;
  name: string;
  /** `id` of the IOD; null when PS3.4 names none that PS3.3 has. */
  iod: string | null;
  /** Specialization of PS3.4 B.5: the section, when there is one. */
  specialization?: string;
  /** What that section fixes for its IOD. */
  constraints?: ConstraintModel[];
  retired?: true;
}

export interface DictionaryEntry {
  /** Eight hex digits in upper case, `x` in repeating groups: `60xx0010`. */
  tag: string;
  keyword: string;
  name: string;
  vr: string[];
  vm: string;
  retired: boolean;
}

export interface UidModel {
  uid: string;
  name: string;
  keyword: string;
  type: string;
  retired: boolean;
}

/** A code as templates and context groups write it; `kind` tells an enumerated value from a defined term. */
export interface TemplateCode {
  kind: 'EV' | 'DT';
  value: string;
  scheme: string;
  meaning: string;
}

/** Units of a NUM content item. */
export interface TemplateUnits {
  codes?: TemplateCode[];
  contextGroups?: { kind: 'DCID' | 'BCID'; cid: string }[];
  parameter?: string;
}

export interface TemplateRow {
  row: string;
  nesting: number;
  relationship: string | null;
  valueType: string | null;
  /** Included template, for `INCLUDE` rows. */
  include?: { kind: 'DTID' | 'BTID'; tid: string; parameters?: Record<string, string> };
  /** `kind` beside a code: enumerated or defined; `row`: the value of that row is the concept. */
  concept?:
    | { kind?: 'EV' | 'DT'; value: string; scheme: string; meaning: string }
    | { kind: 'DCID' | 'BCID'; cid: string }
    | { parameter: string }
    | { row: string };
  vm: string;
  requirement: 'M' | 'MC' | 'U' | 'UC' | null;
  condition: ConditionModel | null;
  valueSet?: { kind: 'DCID' | 'BCID' | 'DTID' | 'BTID'; id: string }[];
  /** Codes that the value set constraint names one by one. */
  codes?: TemplateCode[];
  /** The value set is what the including template passes. */
  valueParameter?: string;
  units?: TemplateUnits;
  /** The constraint says that this row is the root node. */
  rootNode?: true;
  /** Hash of a concept name that was not understood. */
  unreadConcept?: string;
  /** Hashes of the paragraphs of the value set constraint that were not understood. */
  unread?: string[];
}

export interface TemplateModel {
  tid: string;
  name: string;
  table: string;
  section: string;
  extensible: boolean | null;
  orderSignificant: boolean | null;
  root: boolean | null;
  /** Names of its parameters, with `$`. */
  parameters?: string[];
  rows: TemplateRow[];
}

export interface ContextGroupModel {
  cid: string;
  name: string;
  section: string;
  table: string;
  uid: string | null;
  keyword: string | null;
  extensible: boolean | null;
  /** Date of its version, `YYYYMMDD`. */
  version?: string;
  retired?: true;
  codes: { scheme: string; value: string; meaning: string }[];
  /** Context groups that it includes. */
  includes: string[];
}

/** Something that the reader met and did not understand, or that a correction changed. Nothing is dropped without one. */
export interface ReaderNote {
  /** Part that it was met in. */
  part?: '03' | '04' | '06' | '16';
  kind:
    | 'unknown-header'
    | 'unknown-row'
    | 'unread-condition'
    | 'unread-items'
    | 'unread-values'
    | 'unread-arguments'
    | 'unread-constraint'
    | 'dangling-reference'
    | 'correction'
    | 'missing-part';
  table: string;
  /** Path of the row, or its number from 1. */
  row: string;
  /** Hash of the text concerned; never the text. */
  hash?: string;
  message: string;
}

export interface StandardModel {
  edition: string;
  iods: IodModel[];
  normalizedIods: IodModel[];
  modules: AttributeTable[];
  macros: AttributeTable[];
  directoryRecords: AttributeTable[];
  /** Table F.4-1; empty in an edition without it. */
  directoryRecordTypes: DirectoryRecordModel[];
  functionalGroups: FunctionalGroupTable[];
  sopClasses: SopClassModel[];
  dictionary: DictionaryEntry[];
  uids: UidModel[];
  templates: TemplateModel[];
  contextGroups: ContextGroupModel[];
  notes: ReaderNote[];
}

const TYPES: ReadonlySet<string> = new Set(['1', '1C', '2', '2C', '3']);

export function isType(text: string): text is AttributeType {
  return TYPES.has(text);
}
