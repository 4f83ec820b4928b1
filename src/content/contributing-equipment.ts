/** Equipment that contributed to an object (PS3.3 C.12.1, Contributing Equipment Sequence). */
import type { SOPCommonContributingEquipmentItem } from '../../generated/modules/sop-common.ts';
import { IMPLEMENTATION_VERSION_NAME } from '../dataset/uids.ts';
import { type Code, code } from './code.ts';
import { AuthoringError } from './errors.ts';

/** What the equipment did: CID 7005, as far as an author of objects may say it. */
export const CONTRIBUTIONS = {
  acquisition: { value: '109101', scheme: 'DCM', meaning: 'Acquisition Equipment' },
  processing: { value: '109102', scheme: 'DCM', meaning: 'Processing Equipment' },
  modifying: { value: '109103', scheme: 'DCM', meaning: 'Modifying Equipment' },
  deidentifying: { value: '109104', scheme: 'DCM', meaning: 'De-identifying Equipment' },
  frameExtracting: { value: '109105', scheme: 'DCM', meaning: 'Frame Extracting Equipment' },
  enhancedMultiframeConversion: { value: '109106', scheme: 'DCM', meaning: 'Enhanced Multi-frame Conversion Equipment' },
  portableMediaImporter: { value: 'MEDIM', scheme: 'DCM', meaning: 'Portable Media Importer Equipment' },
  filmDigitizer: { value: 'FILMD', scheme: 'DCM', meaning: 'Film Digitizer' },
  documentDigitizer: { value: 'DOCD', scheme: 'DCM', meaning: 'Document Digitizer Equipment' },
  videoTapeDigitizer: { value: 'VIDD', scheme: 'DCM', meaning: 'Video Tape Digitizer Equipment' },
  synthesizing: { value: '109100', scheme: 'DCM', meaning: 'Synthesizing Equipment' },
} as const satisfies Readonly<Record<string, Code>>;

export type Contribution = keyof typeof CONTRIBUTIONS;

export interface ContributingEquipment {
  /** Manufacturer, at most 64 characters. */
  readonly manufacturer: string;
  readonly contribution: Contribution;
  readonly manufacturerModelName?: string;
  readonly softwareVersions?: readonly string[];
  readonly deviceSerialNumber?: string;
  readonly institutionName?: string;
  /** Written only together with the name of the institution. */
  readonly institutionalDepartmentName?: string;
  readonly institutionAddress?: string;
  readonly stationName?: string;
  /** When it contributed: DICOM DT, `YYYYMMDDHHMMSS.FFFFFF&ZZXX`, or a prefix of it. */
  readonly contributionDateTime?: string;
  readonly contributionDescription?: string;
}

/**
 * An Item of the Contributing Equipment Sequence.
 * @throws AuthoringError for a contribution that is none of CID 7005's.
 */
export function contributingEquipment(equipment: ContributingEquipment): SOPCommonContributingEquipmentItem {
  const purpose = Object.hasOwn(CONTRIBUTIONS, equipment.contribution) ? CONTRIBUTIONS[equipment.contribution] : undefined;
  if (!purpose) throw new AuthoringError('contribution', `is none of ${Object.keys(CONTRIBUTIONS).join(', ')}`);
  const { institutionName: institution, institutionalDepartmentName: department } = equipment;
  return {
    PurposeOfReferenceCodeSequence: [code(purpose)],
    Manufacturer: equipment.manufacturer,
    ...(institution === undefined ? {} : { InstitutionName: institution }),
    ...(institution === undefined || department === undefined ? {} : { InstitutionalDepartmentName: department }),
    ...(equipment.institutionAddress === undefined ? {} : { InstitutionAddress: equipment.institutionAddress }),
    ...(equipment.stationName === undefined ? {} : { StationName: equipment.stationName }),
    ...(equipment.manufacturerModelName === undefined ? {} : { ManufacturerModelName: equipment.manufacturerModelName }),
    ...(equipment.deviceSerialNumber === undefined ? {} : { DeviceSerialNumber: equipment.deviceSerialNumber }),
    ...(equipment.softwareVersions === undefined ? {} : { SoftwareVersions: [...equipment.softwareVersions] }),
    ...(equipment.contributionDateTime === undefined ? {} : { ContributionDateTime: equipment.contributionDateTime }),
    ...(equipment.contributionDescription === undefined ? {} : { ContributionDescription: equipment.contributionDescription }),
  };
}

/** Iodine itself, as what processed the object. */
export function iodineEquipment(contribution: Contribution = 'processing'): SOPCommonContributingEquipmentItem {
  return contributingEquipment({
    manufacturer: 'Iodine',
    manufacturerModelName: 'iodine-dicom',
    softwareVersions: [IMPLEMENTATION_VERSION_NAME],
    contribution,
    contributionDescription: 'Object authored with the library iodine-dicom',
  });
}

function text(dataset: object, keyword: string): string | undefined {
  const value: unknown = Object.hasOwn(dataset, keyword) ? Reflect.get(dataset, keyword) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The equipment that acquired an image, from its General Equipment Module; null when it does not name its manufacturer. */
export function acquisitionEquipment(image: object): SOPCommonContributingEquipmentItem | null {
  const manufacturer = text(image, 'Manufacturer');
  if (manufacturer === undefined) return null;
  const versions: unknown = Object.hasOwn(image, 'SoftwareVersions') ? Reflect.get(image, 'SoftwareVersions') : undefined;
  const softwareVersions = Array.isArray(versions) ? versions.filter((one) => typeof one === 'string') : [];
  const options: { -readonly [K in keyof ContributingEquipment]: ContributingEquipment[K] } = { manufacturer, contribution: 'acquisition' };
  if (softwareVersions.length > 0) options.softwareVersions = softwareVersions;
  const from = {
    manufacturerModelName: 'ManufacturerModelName',
    deviceSerialNumber: 'DeviceSerialNumber',
    institutionName: 'InstitutionName',
    institutionalDepartmentName: 'InstitutionalDepartmentName',
    institutionAddress: 'InstitutionAddress',
    stationName: 'StationName',
  } as const;
  for (const [option, keyword] of Object.entries(from) as [keyof typeof from, string][]) {
    const value = text(image, keyword);
    if (value !== undefined) options[option] = value;
  }
  const [date, time] = [text(image, 'AcquisitionDate'), text(image, 'AcquisitionTime')];
  const moment = text(image, 'AcquisitionDateTime') ?? (date === undefined ? undefined : `${date}${time ?? ''}`);
  if (moment !== undefined) options.contributionDateTime = moment;
  return contributingEquipment(options);
}
