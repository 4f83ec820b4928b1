#!/usr/bin/env node
/** The command line: `iodine-dicom`, `iodine`. */
import { enableCompileCache } from 'node:module';
import { type Command, UsageError, VERSION } from './usage.ts';

// Compiled code is kept between runs, in the system's folder for temporary files: the tables of an IOD are many small modules.
enableCompileCache();

/** Loaded when asked for: a command brings its own tables only. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  describe: async () => (await import('./commands/describe.ts')).describeCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  json: async () => (await import('./commands/json.ts')).jsonCommand,
  dicom: async () => (await import('./commands/dicom.ts')).dicomCommand,
  seg: async () => (await import('./commands/seg.ts')).segCommand,
};

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `iodine-dicom COMMAND\n\n${commands.map((command) => `  ${command.usage}\n      ${command.summary}`).join('\n')}\n  --help\n  --version\n`;
}

export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(await help());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.stderr.write(`iodine-dicom: there is no command ${name}\n${await help()}`);
    return 2;
  }
  const command = await load();
  if (rest.includes('--help')) {
    process.stdout.write(`iodine-dicom ${command.usage}\n  ${command.summary}\n`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    const wrongArguments = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (error instanceof UsageError || wrongArguments) {
      process.stderr.write(`iodine-dicom ${name}: ${error.message}\nusage: iodine-dicom ${command.usage}\n`);
      return 2;
    }
    throw error;
  }
}

// A reader that has seen enough closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
