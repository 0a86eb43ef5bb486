import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';

const LOOPBACK = new URL('../../scripts/desks/loopback.ts', import.meta.url).href;
/** Says who it is, so that the test can look whether it still runs. */
const SERVER = `
  require('node:http')
    .createServer((_, answer) => answer.end(String(process.pid)))
    .listen(Number(process.argv[1]), '127.0.0.1');`;
/** A run that starts two servers and then does not end. */
const RUN = `
  import { mkdtempSync } from 'node:fs';
  import { tmpdir } from 'node:os';
  import { join } from 'node:path';
  import { freePort, serve } from ${JSON.stringify(LOOPBACK)};
  const servers = [];
  for (const name of ['one', 'other']) {
    const folder = mkdtempSync(join(tmpdir(), 'doorstep-loopback-'));
    const port = await freePort();
    const url = 'http://127.0.0.1:' + port;
    const program = { name, command: process.execPath, arguments: ['-e', ${JSON.stringify(SERVER)}, String(port)] };
    await serve({ ...program, env: process.env, cwd: folder, folder, url, ownRights: true });
    servers.push({ folder, pid: Number(await (await fetch(url)).text()) });
  }
  console.log(JSON.stringify(servers));
  setInterval(() => {}, 1000);`;

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'leaves no server and no folder behind: %s',
  async (signal) => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', RUN], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => run.once('exit', (_, by) => resolve(by)));
    const said = await new Promise<string>((resolve) =>
      run.stdout.once('data', (data) => resolve(String(data))),
    );
    const servers = JSON.parse(said) as { folder: string; pid: number }[];
    expect(servers.map(({ pid, folder }) => runs(pid) && existsSync(folder))).toEqual([true, true]);
    run.kill(signal);
    expect(await ended).toBe(signal);
    expect(servers.filter(({ folder }) => existsSync(folder))).toEqual([]);
    await until('the end of the servers', async () => !servers.some(({ pid }) => runs(pid)));
  },
);
