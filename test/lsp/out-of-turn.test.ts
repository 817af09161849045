import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { ErrorCodes } from 'vscode-languageserver-protocol/node';
import { followFrames } from '../../server/src/node/frames';
import { CACHE_HOME } from '../helpers/cache-home';

const SERVER = resolve(import.meta.dirname, '../../server/dist/server.cjs');

/** What the server answered, by the id of the request; what is no error is left as `ok`. */
interface Talk {
  readonly answers: Readonly<Record<string, number | 'ok'>>;
  readonly code: number | null;
  readonly stderr: string;
}

/** Says all at once, and "exit" when the last request is answered. */
async function talk(frames: readonly string[], lastId: number): Promise<Talk> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], {
    env: { ...process.env, XDG_CACHE_HOME: CACHE_HOME },
  });
  const ended = new Promise<number | null>(settle => server.once('exit', settle));
  const stderr = text(server.stderr);
  server.stdin.on('error', () => undefined).write(frames.join(''));
  let stdout = '';
  for await (const piece of server.stdout) {
    stdout += String(piece);
    if (stdout.includes(`"id":${lastId},`)) server.stdin.write(EXIT);
  }
  const found = stdout.matchAll(/"id":(\d+|null),"(?:result|error":\{"code":(-?\d+))/gu);
  const answers: Record<string, number | 'ok'> = {};
  for (const [, id = '', error] of found) answers[id] = error === undefined ? 'ok' : Number(error);
  return { answers, code: await ended, stderr: await stderr };
}

function frame(message: string): string {
  return `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
}

function request(id: number, method: string, params: object = {}): string {
  return frame(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
}

function initialize(id: number): string {
  return request(id, 'initialize', { processId: null, rootUri: null, capabilities: {} });
}

const EXIT = frame('{"jsonrpc":"2.0","method":"exit"}');
const HOVER = { textDocument: { uri: 'file:///a.vanban' }, position: { line: 0, character: 0 } };

const BROKEN_HEADERS = [
  'Content-Length: abc\r\n\r\n',
  'Content-Length: -5\r\n\r\n',
  'Content-Length: 99999999999\r\n\r\n',
  'X: y\r\n\r\n',
  'Content-Length: 2\r\nContent-Length: 30\r\n\r\n',
  'hello\r\n\r\n',
  'xin chào '.repeat(1_000),
];

describe('language server: out of turn', () => {
  it('answers nothing but "initialize" before it, and that once', async () => {
    const hover = request(1, 'textDocument/hover', HOVER);
    const { answers, code } = await talk([hover, request(2, 'shutdown'), initialize(3), initialize(4)], 4);
    const { ServerNotInitialized, InvalidRequest } = ErrorCodes;
    assert.deepEqual(answers, {
      1: ServerNotInitialized,
      2: ServerNotInitialized,
      3: 'ok',
      4: InvalidRequest,
    });
    assert.equal(code, 1);
  });

  it('answers each request behind "shutdown" with an error, and ends with 0', async () => {
    const hover = request(3, 'textDocument/hover', HOVER);
    const late = [hover, request(4, 'shutdown'), initialize(5)];
    const { answers, code } = await talk([initialize(1), request(2, 'shutdown'), ...late], 5);
    const { InvalidRequest } = ErrorCodes;
    assert.deepEqual(answers, { 1: 'ok', 2: 'ok', 3: InvalidRequest, 4: InvalidRequest, 5: InvalidRequest });
    assert.equal(code, 0);
  });

  it('answers what is no JSON, and goes on', async () => {
    const hover = request(2, 'textDocument/hover', HOVER);
    const broken = ['{"jsonrpc":', '[1, 2]', '7', 'null', '{"jsonrpc":"2.0","id":{},"method":7}'].map(frame);
    const { answers } = await talk([initialize(1), ...broken, hover], 2);
    assert.deepEqual(answers, { 1: 'ok', null: ErrorCodes.ParseError, 2: 'ok' });
  });

  for (const header of BROKEN_HEADERS) {
    it(`ends with a message at ${JSON.stringify(header.slice(0, 40))}`, async () => {
      const { code, stderr } = await talk([initialize(1), header, '{}', initialize(2)], 2);
      assert.match(stderr, /^vanban: a header with/u);
      assert.equal(code, 1);
    });
  }
});

describe('the frames of a stream', () => {
  it('are followed whatever the pieces are', () => {
    const stream = Buffer.from(frame('{"a":"ế"}') + frame('') + `Content-Type: x\r\n${frame('{}')}`);
    for (let size = 1; size <= stream.length; size += 1) {
      const follow = followFrames();
      for (let at = 0; at < stream.length; at += size)
        assert.equal(follow(stream.subarray(at, at + size)), null);
      assert.notEqual(follow(Buffer.from('x\r\n\r\n')), null);
    }
  });
});
