/** Runs the checks on the repository's files; exits with 1 when one complains. */
import { arrows } from './arrows.ts';
import { repositoryFiles } from './files.ts';
import { sizes } from './sizes.ts';
import { style } from './style.ts';

const files = repositoryFiles();
const complaints = [arrows, sizes, style].flatMap((check) => check(files));
for (const { path, message } of complaints) process.stderr.write(`${path}: ${message}\n`);
process.stdout.write(complaints.length === 0 ? `${files.length} files keep the rules of the house\n` : `${complaints.length} complaints\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
