/** Person Identification (PS3.3 10.1): who made content, by code. */
import type { PersonIdentificationMacro } from '../../generated/macros/person-identification.ts';
import { type Code, code } from './code.ts';
import { AuthoringError } from './errors.ts';

export interface PersonIdentification {
  /** Codes that identify the person, at least one. */
  readonly codes: readonly Code[];
  /** Name or code of the institution: at least one of the two. */
  readonly institutionName?: string;
  readonly institutionCode?: Code;
  readonly institutionAddress?: string;
  readonly institutionalDepartmentName?: string;
  readonly institutionalDepartmentType?: Code;
  readonly address?: string;
  readonly telephoneNumbers?: readonly string[];
  /** For example an address of electronic mail. */
  readonly telecomInformation?: string;
}

/** An Item of a Person Identification Macro. @throws AuthoringError when there is no code, or neither name nor code of an institution. */
export function personIdentification(person: PersonIdentification): PersonIdentificationMacro {
  if (person.codes.length === 0) throw new AuthoringError('codes', 'is empty; a person is identified by a code at least');
  if (person.institutionName === undefined && person.institutionCode === undefined)
    throw new AuthoringError('institutionName', 'is missing, and there is no institutionCode; one of the two is required');
  return {
    PersonIdentificationCodeSequence: person.codes.map(code),
    ...(person.address === undefined ? {} : { PersonAddress: person.address }),
    ...(person.telephoneNumbers === undefined ? {} : { PersonTelephoneNumbers: [...person.telephoneNumbers] }),
    ...(person.telecomInformation === undefined ? {} : { PersonTelecomInformation: person.telecomInformation }),
    ...(person.institutionName === undefined ? {} : { InstitutionName: person.institutionName }),
    ...(person.institutionAddress === undefined ? {} : { InstitutionAddress: person.institutionAddress }),
    ...(person.institutionCode === undefined ? {} : { InstitutionCodeSequence: [code(person.institutionCode)] }),
    ...(person.institutionalDepartmentName === undefined ? {} : { InstitutionalDepartmentName: person.institutionalDepartmentName }),
    ...(person.institutionalDepartmentType === undefined
      ? {}
      : { InstitutionalDepartmentTypeCodeSequence: [code(person.institutionalDepartmentType)] }),
  };
}
