/** What identifies coding schemes that an object uses (PS3.3 C.12.1, Coding Scheme Identification Sequence). */
import type { SOPCommonCodingSchemeIdentificationItem } from '../../generated/modules/sop-common.ts';
import { AuthoringError } from './errors.ts';

export interface CodingSchemeResource {
  /** Where the scheme, or what describes it, is to be had. */
  readonly url: string;
  readonly type: 'DOC' | 'OWL' | 'CSV' | 'FHIR';
}

export interface CodingScheme {
  /** As codes name it: Coding Scheme Designator. */
  readonly designator: string;
  readonly name?: string;
  readonly version?: string;
  /** Name of the registry where the scheme is registered, for example `HL7`. Then it has a UID or an external identifier, not both. */
  readonly registry?: string;
  readonly uid?: string;
  readonly externalId?: string;
  readonly responsibleOrganization?: string;
  readonly resources?: readonly CodingSchemeResource[];
}

/**
 * An Item of the Coding Scheme Identification Sequence.
 * @throws AuthoringError when a registered scheme has neither or both of UID and external identifier.
 */
export function codingScheme(scheme: CodingScheme): SOPCommonCodingSchemeIdentificationItem {
  if (scheme.registry !== undefined && (scheme.uid === undefined) === (scheme.externalId === undefined)) {
    throw new AuthoringError('registry', 'a registered coding scheme has either a UID or an external identifier');
  }
  return {
    CodingSchemeDesignator: scheme.designator,
    ...(scheme.registry === undefined ? {} : { CodingSchemeRegistry: scheme.registry }),
    ...(scheme.uid === undefined ? {} : { CodingSchemeUID: scheme.uid }),
    ...(scheme.externalId === undefined ? {} : { CodingSchemeExternalID: scheme.externalId }),
    ...(scheme.name === undefined ? {} : { CodingSchemeName: scheme.name }),
    ...(scheme.version === undefined ? {} : { CodingSchemeVersion: scheme.version }),
    ...(scheme.responsibleOrganization === undefined ? {} : { CodingSchemeResponsibleOrganization: scheme.responsibleOrganization }),
    ...(scheme.resources === undefined
      ? {}
      : { CodingSchemeResourcesSequence: scheme.resources.map(({ url, type }) => ({ CodingSchemeURL: url, CodingSchemeURLType: type })) }),
  };
}
