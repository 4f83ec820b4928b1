/** Attributes of the modules that every composite IOD has, from a class's options. */
import type { SOPCommonCodingSchemeIdentificationItem, SOPCommonContributingEquipmentItem } from '../../../generated/modules/sop-common.ts';
import { codingScheme } from '../../content/coding-scheme.ts';
import { acquisitionEquipment, contributingEquipment, iodineEquipment } from '../../content/contributing-equipment.ts';
import { AuthoringError } from '../../content/errors.ts';
import { personNameWarning } from '../../content/person-name.ts';
import type { PersonName } from '../../dataset/types.ts';
import { newUid } from '../../dataset/uids.ts';
import type { IodRules } from '../../rules/tables.ts';
import { checkedCharacterSets, needsCharacterSet } from './character-sets.ts';
import { copyPatientAndStudy, type PatientAndStudy } from './copy.ts';
import { checkMoments, dateOf, timeOf } from './moments.ts';
import type { InstanceOptions } from './options.ts';

/** Attributes of Patient, General Study, General Series, General Equipment and SOP Common Modules, and when the content was made. */
export interface GeneralAttributes extends PatientAndStudy {
  PatientID: string | null;
  PatientName: PersonName | string | null;
  PatientBirthDate: string | null;
  PatientSex: 'M' | 'F' | 'O' | null;
  StudyInstanceUID: string;
  StudyID: string | null;
  StudyDate: string | null;
  StudyTime: string | null;
  AccessionNumber: string | null;
  ReferringPhysicianName: PersonName | string | null;
  SeriesInstanceUID: string;
  SeriesNumber: number;
  SeriesDescription?: string;
  SeriesDate?: string;
  SeriesTime?: string;
  Manufacturer?: string;
  ManufacturerModelName?: string;
  DeviceSerialNumber?: string;
  SoftwareVersions?: string[];
  InstitutionName?: string;
  InstitutionalDepartmentName?: string;
  SOPInstanceUID: string;
  InstanceNumber: number;
  InstanceCreationDate: string;
  InstanceCreationTime: string;
  ContributingEquipmentSequence: SOPCommonContributingEquipmentItem[];
  CodingSchemeIdentificationSequence?: SOPCommonCodingSchemeIdentificationItem[];
  SpecificCharacterSet?: string[];
}

function counted(option: string, value: number): number {
  if (!Number.isInteger(value) || value < 1) throw new AuthoringError(option, `is ${value}; it is a whole number from 1`);
  return value;
}

function warn(options: InstanceOptions): void {
  for (const name of [options.patientName, options.referringPhysicianName]) {
    const warning = name === undefined || name === null ? null : personNameWarning(name);
    if (warning !== null) options.onWarning?.(warning);
  }
}

function equipmentOf(options: InstanceOptions): SOPCommonContributingEquipmentItem[] {
  const acquired = options.source === undefined ? null : acquisitionEquipment(options.source);
  return [...(acquired ? [acquired] : []), iodineEquipment(), ...(options.contributingEquipment ?? []).map(contributingEquipment)];
}

function characterSetsOf(options: InstanceOptions, texts: object): string[] | undefined {
  if (options.specificCharacterSet !== undefined) return checkedCharacterSets(options.specificCharacterSet);
  const { source } = options;
  const own: unknown =
    source !== undefined && Object.hasOwn(source, 'SpecificCharacterSet') ? Reflect.get(source, 'SpecificCharacterSet') : undefined;
  if (Array.isArray(own) && own.length > 0) return own.map((term) => (typeof term === 'string' ? term : ''));
  return needsCharacterSet(texts) ? ['ISO_IR 192'] : undefined;
}

/** The options that become text attributes when they are given. */
function texts(
  options: InstanceOptions,
): Pick<
  GeneralAttributes,
  | 'SeriesDescription'
  | 'SeriesDate'
  | 'SeriesTime'
  | 'Manufacturer'
  | 'ManufacturerModelName'
  | 'DeviceSerialNumber'
  | 'InstitutionName'
  | 'InstitutionalDepartmentName'
> {
  return {
    ...(options.seriesDescription === undefined ? {} : { SeriesDescription: options.seriesDescription }),
    ...(options.seriesDate === undefined ? {} : { SeriesDate: options.seriesDate }),
    ...(options.seriesTime === undefined ? {} : { SeriesTime: options.seriesTime }),
    ...(options.manufacturer === undefined ? {} : { Manufacturer: options.manufacturer }),
    ...(options.manufacturerModelName === undefined ? {} : { ManufacturerModelName: options.manufacturerModelName }),
    ...(options.deviceSerialNumber === undefined ? {} : { DeviceSerialNumber: options.deviceSerialNumber }),
    ...(options.institutionName === undefined ? {} : { InstitutionName: options.institutionName }),
    ...(options.institutionalDepartmentName === undefined ? {} : { InstitutionalDepartmentName: options.institutionalDepartmentName }),
  };
}

/**
 * What the options and their source give for the modules that every IOD has.
 * @param iod the IOD made: what of the source's patient and study it has a place for is copied.
 * @throws AuthoringError naming the option.
 */
export function generalAttributes(options: InstanceOptions, iod: IodRules): GeneralAttributes {
  const made = new Date();
  checkMoments(options);
  if (options.contentDate === undefined) checkMoments({ ...options, contentDate: dateOf(made), contentTime: timeOf(made) });
  if (options.institutionalDepartmentName !== undefined && options.institutionName === undefined) {
    throw new AuthoringError('institutionalDepartmentName', 'stands without institutionName');
  }
  warn(options);
  const copied: PatientAndStudy = options.source === undefined ? {} : copyPatientAndStudy(options.source, iod);
  const { softwareVersions } = options;
  const attributes: GeneralAttributes = {
    ...copied,
    ...texts(options),
    PatientID: options.patientID ?? copied.PatientID ?? null,
    PatientName: options.patientName ?? copied.PatientName ?? null,
    PatientBirthDate: options.patientBirthDate ?? copied.PatientBirthDate ?? null,
    PatientSex: options.patientSex ?? copied.PatientSex ?? null,
    StudyInstanceUID: options.studyInstanceUID ?? copied.StudyInstanceUID ?? newUid(),
    StudyID: options.studyID ?? copied.StudyID ?? null,
    StudyDate: options.studyDate ?? copied.StudyDate ?? null,
    StudyTime: options.studyTime ?? copied.StudyTime ?? null,
    AccessionNumber: options.accessionNumber ?? copied.AccessionNumber ?? null,
    ReferringPhysicianName: options.referringPhysicianName ?? copied.ReferringPhysicianName ?? null,
    SeriesInstanceUID: options.seriesInstanceUID ?? newUid(),
    SeriesNumber: counted('seriesNumber', options.seriesNumber),
    ...(softwareVersions === undefined
      ? {}
      : { SoftwareVersions: typeof softwareVersions === 'string' ? [softwareVersions] : [...softwareVersions] }),
    SOPInstanceUID: options.sopInstanceUID ?? newUid(),
    InstanceNumber: counted('instanceNumber', options.instanceNumber),
    InstanceCreationDate: dateOf(made),
    InstanceCreationTime: timeOf(made),
    ContributingEquipmentSequence: equipmentOf(options),
    ...(options.codingSchemes === undefined ? {} : { CodingSchemeIdentificationSequence: options.codingSchemes.map(codingScheme) }),
  };
  const sets = characterSetsOf(options, attributes);
  return sets === undefined ? attributes : { ...attributes, SpecificCharacterSet: sets };
}

/** Content Date and Time for IODs that have them: as given, else now; a date that is given alone has no time. */
export function contentMoment(options: InstanceOptions): { ContentDate: string; ContentTime: string | null } {
  if (options.contentDate !== undefined) return { ContentDate: options.contentDate, ContentTime: options.contentTime ?? null };
  const now = new Date();
  return { ContentDate: dateOf(now), ContentTime: timeOf(now) };
}
