/** Who issued an identifier (PS3.3 10.14, HL7v2 Hierarchic Designator Macro). */
import type { HL7v2HierarchicDesignatorMacro } from '../../generated/macros/hl7v2-hierarchic-designator.ts';
import { AuthoringError } from './errors.ts';

export type UniversalEntityIdType = NonNullable<HL7v2HierarchicDesignatorMacro['UniversalEntityIDType']>;

/**
 * An issuer: a local name, or with a type a universal one.
 * @throws AuthoringError when the identifier is empty.
 */
export function issuerOfIdentifier(identifier: string, type?: UniversalEntityIdType): HL7v2HierarchicDesignatorMacro {
  if (identifier.trim() === '') throw new AuthoringError('identifier', 'is empty');
  return type === undefined ? { LocalNamespaceEntityID: identifier } : { UniversalEntityID: identifier, UniversalEntityIDType: type };
}
