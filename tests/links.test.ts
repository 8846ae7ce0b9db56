/** The check of links out of the site, against a machine that answers in every way. No network is asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks, isOffline } from '../scripts/links/check-links.ts';

const asked: string[] = [];
let atOnce = 0;
let most = 0;
const server = createServer((request, response) => {
  const { method = '', url = '' } = request;
  asked.push(`${method} ${url}`);
  atOnce += 1;
  most = Math.max(most, atOnce);
  response.once('close', () => (atOnce -= 1));
  if (url === '/cham') return;
  const status = url === '/chi-get' && method === 'HEAD' ? 405 : url === '/mat' ? 404 : 200;
  if (url === '/doi') response.writeHead(301, { location: '/con' }).end();
  else response.writeHead(url === '/cam' ? 403 : status).end();
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('what answers, what is gone, and what cannot be told', async () => {
  const paths = ['/con', '/doi', '/chi-get', '/mat', '/cam', '/cham'];
  const seen: string[] = [];
  const answers = await checkLinks(
    paths.map((path) => origin + path),
    { timeoutMs: 300, onAnswer: (address) => seen.push(address) },
  );
  expect(paths.map((path) => [path, answers.get(origin + path)])).toEqual([
    ['/con', { verdict: 'good', why: '200' }],
    ['/doi', { verdict: 'good', why: '200' }],
    ['/chi-get', { verdict: 'good', why: '200' }],
    ['/mat', { verdict: 'gone', why: '404' }],
    ['/cam', { verdict: 'unsure', why: '403' }],
    ['/cham', { verdict: 'unsure', why: 'no answer in 0.3 s' }],
  ]);
  expect(seen).toHaveLength(paths.length);
  // HEAD is enough where it is answered, and one host is asked one thing at a time.
  expect(asked).not.toContain('GET /con');
  expect(asked).toContain('GET /chi-get');
  expect(most).toBe(1);
});

test('off line is when no machine was found, and only then', async () => {
  const nowhere = await checkLinks(['http://khong-co.invalid/', 'http://cung-khong.invalid/']);
  expect(isOffline(nowhere.values())).toBe(true);
  expect(isOffline([...nowhere.values(), { verdict: 'gone', why: '404' }])).toBe(false);
  expect(isOffline([])).toBe(false);
});
