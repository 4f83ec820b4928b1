/** Downloads the DocBook of an edition: resumed where it broke off, checked before it is kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part could not be fetched: which, from where, and what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly url: string;

  constructor(message: string, url: string, cause?: unknown) {
    super(`${url}: ${message}`, cause === undefined ? undefined : { cause });
    this.url = url;
  }
}

export interface FetchOptions {
  /** `2024c`, or `current`. */
  readonly edition: string;
  /** Base address; `EDITION/source/docbook/partNN/partNN.xml` is added. */
  readonly base: string;
  readonly directory: string;
  readonly parts: readonly string[];
  say(text: string): void;
}

export interface FetchedPart {
  readonly part: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly subtitle: string;
}

const TRIES = 4;
const SUBTITLE = /<(?:[\w.-]+:)?subtitle[^>]*>([^<]*)</;

/** One request, from where the partial file ends; true when the whole is there. */
async function request(url: string, partial: string): Promise<boolean> {
  const from = existsSync(partial) ? statSync(partial).size : 0;
  const response = await fetch(url, from > 0 ? { headers: { range: `bytes=${from}-` } } : {});
  if (response.status === 416) return true;
  if (response.status === 404) throw new FetchError('there is no such file: is the edition spelled right?', url);
  if (!response.ok) throw new FetchError(`the server answers ${response.status} ${response.statusText}`, url);
  if (response.status === 200) writeFileSync(partial, '');
  const expected = Number(response.headers.get('content-length') ?? Number.NaN);
  let received = 0;
  for await (const chunk of response.body ?? []) {
    appendFileSync(partial, chunk);
    received += chunk.length;
  }
  return !Number.isFinite(expected) || received >= expected;
}

function check(text: string, url: string, edition: string, part: string): string {
  if (/^\s*<!DOCTYPE html|^\s*<html/i.test(text)) throw new FetchError('a web page came instead of DocBook', url);
  const subtitle = SUBTITLE.exec(text)?.[1]?.trim();
  if (subtitle === undefined) throw new FetchError('it has no subtitle: this is no part of the standard', url);
  if (!new RegExp(`PS3\\.${Number(part)}\\b`).test(subtitle))
    throw new FetchError(`its subtitle is "${subtitle}", not one of part ${Number(part)}`, url);
  if (edition !== 'current' && !subtitle.includes(edition))
    throw new FetchError(`its subtitle is "${subtitle}", but edition ${edition} was asked for`, url);
  if (!/<\/(?:[\w.-]+:)?book>\s*$/.test(text)) throw new FetchError('the file ends early; run the command again', url);
  return subtitle;
}

/**
 * Fetches the parts of an edition into a folder and writes `lock.json` with what was fetched.
 * @throws FetchError when a part cannot be had, is of another edition, or is not what the lock file of an earlier fetch says.
 */
export async function fetchEdition(options: FetchOptions): Promise<FetchedPart[]> {
  const { edition, base, directory, parts, say } = options;
  mkdirSync(directory, { recursive: true });
  const lockFile = join(directory, 'lock.json');
  const lock: { parts?: Record<string, { sha256?: string }> } = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};
  const fetched: FetchedPart[] = [];
  for (const part of parts) {
    const name = `part${part}.xml`;
    const url = `${base.replace(/\/$/, '')}/${edition}/source/docbook/part${part}/${name}`;
    const file = join(directory, name);
    const partial = `${file}.partial`;
    if (!existsSync(file)) {
      for (let attempt = 1; ; attempt++) {
        try {
          if (await request(url, partial)) break;
          throw new FetchError('the connection broke off', url);
        } catch (error) {
          const final = error instanceof FetchError && !/broke off|answers 5/.test(error.message);
          if (final || attempt >= TRIES)
            throw error instanceof FetchError
              ? error
              : new FetchError(
                  `it cannot be reached (${error instanceof Error ? error.message : String(error)}); check the network, or name another address with --url`,
                  url,
                  error,
                );
          say(`${name}: broke off, resuming`);
        }
      }
      const text = readFileSync(partial, 'utf8');
      try {
        check(text, url, edition, part);
      } catch (error) {
        rmSync(partial, { force: true });
        throw error;
      }
      renameSync(partial, file);
    }
    const content = readFileSync(file);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const known = lock.parts?.[name]?.sha256;
    if (known !== undefined && known !== sha256)
      throw new FetchError(`its SHA-256 is ${sha256}, lock.json says ${known}; delete one of them and fetch again`, url);
    const subtitle = check(content.toString('utf8'), url, edition, part);
    fetched.push({ part, bytes: content.length, sha256, subtitle });
    say(`${name}: ${content.length} bytes, ${subtitle}`);
  }
  writeFileSync(
    lockFile,
    `${JSON.stringify({ edition, source: `${base}/${edition}/source/docbook/`, parts: Object.fromEntries(fetched.map((one) => [`part${one.part}.xml`, { bytes: one.bytes, sha256: one.sha256, subtitle: one.subtitle }])) }, null, 2)}\n`,
  );
  return fetched;
}
