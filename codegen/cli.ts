/** The generator's command line. */
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { type Command, UsageError } from './commands/command.ts';
import { explain } from './commands/explain.ts';
import { facts } from './commands/facts.ts';
import { fetchCommand } from './commands/fetch.ts';
import { generate } from './commands/generate.ts';
import { model } from './commands/model.ts';
import { StandardXmlError } from './docbook/errors.ts';

const COMMANDS: Readonly<Record<string, Command>> = { fetch: fetchCommand, facts, generate, model, check, compare, explain };

function help(): string {
  return `codegen COMMAND\n\n${Object.values(COMMANDS)
    .map((command) => `  ${command.usage}\n      ${command.summary}`)
    .join('\n')}\n`;
}

/** Runs a command; the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`codegen: there is no command ${name}\n\n${help()}`);
    return 2;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
      process.stderr.write(`codegen ${name}: ${error.message}\nusage: codegen ${command.usage}\n`);
      return 2;
    }
    if (error instanceof StandardXmlError) {
      process.stderr.write(`codegen ${name}: ${error.message}\n`);
      return 1;
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
