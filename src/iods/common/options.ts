/** What every IOD class takes: patient, study, series, equipment, instance. */
import type { CodingScheme } from '../../content/coding-scheme.ts';
import type { ContributingEquipment } from '../../content/contributing-equipment.ts';
import type { PersonName } from '../../dataset/types.ts';

export interface InstanceOptions {
  /** Data set whose patient and study the object belongs to; options below go before it. */
  readonly source?: object;

  /** Default: the source's. */
  readonly patientID?: string | null;
  /** Family^Given^Middle^Prefix^Suffix. Default: the source's. */
  readonly patientName?: PersonName | string | null;
  /** DA, `YYYYMMDD`. */
  readonly patientBirthDate?: string | null;
  readonly patientSex?: 'M' | 'F' | 'O' | null;

  /** Default: the source's, else a new one. */
  readonly studyInstanceUID?: string;
  readonly studyID?: string | null;
  /** DA, `YYYYMMDD`. */
  readonly studyDate?: string | null;
  /** TM, `HHMMSS.FFFFFF`. */
  readonly studyTime?: string | null;
  readonly accessionNumber?: string | null;
  readonly referringPhysicianName?: PersonName | string | null;

  /** Default: a new one. Objects of one series share it. */
  readonly seriesInstanceUID?: string;
  /** From 1. */
  readonly seriesNumber: number;
  readonly seriesDescription?: string;
  readonly seriesDate?: string;
  /** Only with `seriesDate`. */
  readonly seriesTime?: string;

  /** Default: a new one. */
  readonly sopInstanceUID?: string;
  /** From 1. */
  readonly instanceNumber: number;
  /** DA. Default: today. */
  readonly contentDate?: string;
  /** TM; only with `contentDate`. Default: now. */
  readonly contentTime?: string;

  readonly manufacturer?: string;
  readonly manufacturerModelName?: string;
  readonly deviceSerialNumber?: string;
  readonly softwareVersions?: string | readonly string[];
  readonly institutionName?: string;
  /** Only with `institutionName`. */
  readonly institutionalDepartmentName?: string;

  /** Further equipment that contributed, after Iodine itself and the source's acquisition equipment. */
  readonly contributingEquipment?: readonly ContributingEquipment[];
  /** Coding schemes that codes in the object use and that want identification. */
  readonly codingSchemes?: readonly CodingScheme[];
  /** Defined Terms of Specific Character Set. Default: the source's; else, where a text needs one, ISO_IR 192. */
  readonly specificCharacterSet?: string | readonly string[];
  /** Native little endian or RLE Lossless. Default: Explicit VR Little Endian. */
  readonly transferSyntaxUID?: string;
  /** Is told what is likely a mistake and no error. */
  readonly onWarning?: (message: string) => void;
}
