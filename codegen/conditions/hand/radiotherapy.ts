/** Requirements of radiotherapy modules read by hand. */
import type { HandEntry } from './entry.ts';

const because = 'the counts stand in the Items of the fraction groups; one that is greater than zero is enough';

export const radiotherapy: readonly HandEntry[] = [
  {
    table: 'table_A.20.3-1',
    path: 'RT Beams',
    hash: '08ec7201f681',
    condition: 'module "RT Fraction Scheme" is used and NumberOfBeams in FractionGroupSequence > 0',
    otherwise: 'allowed',
    never: 'module "RT Brachy Application Setups" is used',
    because,
  },
  {
    table: 'table_A.20.3-1',
    path: 'RT Brachy Application Setups',
    hash: '05d670ea70b0',
    condition: 'module "RT Fraction Scheme" is used and NumberOfBrachyApplicationSetups in FractionGroupSequence > 0',
    otherwise: 'allowed',
    never: 'module "RT Beams" is used',
    because,
  },
  {
    table: 'table_A.49-1',
    path: 'RT Ion Beams',
    hash: '6727f90781a6',
    condition: 'module "RT Fraction Scheme" is used and NumberOfBeams in FractionGroupSequence > 0',
    because,
  },
];
