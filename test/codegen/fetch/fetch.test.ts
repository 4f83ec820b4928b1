/** Fetching an edition from a local server: whole, broken off and resumed, of another edition, not there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FetchError, fetchEdition } from '../../../codegen/fetch/fetch-edition.ts';

const PARTS = ['03', '06'];
const part = (number: string, edition: string): string =>
  `<book xmlns="http://docbook.org/ns/docbook"><title>PS3.${Number(number)}</title><subtitle>DICOM PS3.${Number(number)} ${edition} - Test</subtitle>${'<para/>'.repeat(5000)}</book>\n`;

let server: Server;
let base = '';
let directory = '';
let breaks = 0;
const ranges: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const match = /^\/(\w+)\/source\/docbook\/part(\d\d)\/part\2\.xml$/.exec(request.url ?? '');
    const edition = match?.[1] ?? '';
    if (!match || edition === '1999z') {
      response.writeHead(404).end();
      return;
    }
    if (edition === 'page') {
      response.end('<!DOCTYPE html><html><body>Welcome</body></html>');
      return;
    }
    const text = Buffer.from(part(match[2] ?? '', edition === 'wrong' ? '2001a' : '2030a'));
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    ranges.push(request.headers.range);
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': text.length - from });
    if (breaks > 0) {
      breaks--;
      // The connection ends in order, so that what was sent arrives.
      response.write(text.subarray(from, from + 9000), () => response.socket?.end());
    } else response.end(text.subarray(from));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});

afterAll(() => void server.close());

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'iodine-'));
  breaks = 0;
  ranges.length = 0;
  return () => rmSync(directory, { recursive: true, force: true });
});

const fetching = (edition: string) => fetchEdition({ edition, base, directory, parts: PARTS, say: () => {} });

describe('fetchEdition', () => {
  it('fetches the parts and locks their hashes', async () => {
    const fetched = await fetching('2030a');
    expect(fetched.map((one) => one.part)).toEqual(PARTS);
    expect(readFileSync(join(directory, 'part03.xml'), 'utf8')).toBe(part('03', '2030a'));
    expect(JSON.parse(readFileSync(join(directory, 'lock.json'), 'utf8')).parts['part06.xml'].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await fetching('2030a')).toEqual(fetched);
  });

  it('resumes what broke off', async () => {
    breaks = 2;
    await fetching('2030a');
    expect(readFileSync(join(directory, 'part03.xml'), 'utf8')).toBe(part('03', '2030a'));
    expect(ranges.some((range) => range !== undefined)).toBe(true);
  });

  it.each([
    ['wrong', /edition wrong was asked for/],
    ['1999z', /no such file/],
    ['page', /web page/],
  ])('refuses %s and keeps nothing', async (edition, message) => {
    await expect(fetching(edition)).rejects.toThrow(message);
    await expect(fetching(edition)).rejects.toThrow(FetchError);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('says so when the server cannot be reached', async () => {
    await expect(fetchEdition({ edition: '2030a', base: 'http://127.0.0.1:1', directory, parts: PARTS, say: () => {} })).rejects.toThrow(
      /cannot be reached/,
    );
  });
});
