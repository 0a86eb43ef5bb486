import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chown, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Ids of the user under whom Debian's web programs run; throws where there is none. */
export function webUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'www-data'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Hands a folder, and what stands in it, to that user. */
export async function giveToWebUser(folder: string): Promise<void> {
  const { uid, gid } = webUser();
  for (const name of ['.', ...(await readdir(folder))]) await chown(join(folder, name), uid, gid);
}

/** A web program, run for tests. */
export interface Program {
  name: string;
  command: string;
  arguments: string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** What it keeps; removed when it stops. */
  folder: string;
  /** Answers once the program is ready. */
  url: string;
  /** It needs no user of its own: what it serves comes with the tests. */
  ownRights?: true;
}

/** What ends a run before its end; a server has a process group of its own and does not hear them. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Starts a program, mostly as Debian's web user, and waits until it answers; returns what stops it. */
export async function serve(program: Program): Promise<() => Promise<void>> {
  const server = spawn(program.command, program.arguments, {
    ...(program.ownRights ? {} : webUser()),
    detached: true,
    env: program.env,
    cwd: program.cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  server.stderr?.on('data', (chunk) => {
    complaints = (complaints + chunk).slice(-2000);
  });
  // A run that crashes or is ended must not leave a server or its folder behind.
  const forget = onEnd(() => {
    signalGroup(server, 'SIGKILL');
    rmSync(program.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const stop = async () => {
    forget();
    await end(server);
    await rm(program.folder, { recursive: true, force: true });
  };
  try {
    await answers(program.url, server);
  } catch (error) {
    await stop();
    throw new Error(`${program.name} did not start on ${program.url}: ${String(error)}\n${complaints}`);
  }
  return stop;
}

/** Does something once this process ends, by itself or by a signal; returns what calls it off. */
function onEnd(reap: () => void): () => void {
  const bySignal = (signal: NodeJS.Signals) => {
    forget();
    reap();
    // A listener takes the signal's own effect away: the last one gives it back.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', reap);
    for (const signal of SIGNALS) process.off(signal, bySignal);
  };
  process.once('exit', reap);
  for (const signal of SIGNALS) process.on(signal, bySignal);
  return forget;
}

/** Resolves when the server answers; throws when it ends first or within 60 s says nothing. */
async function answers(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`it ended with code ${server.exitCode}`);
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('no answer within 60 s');
}

/** Ends a server and its workers: they are one process group of ours. */
async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  signalGroup(server, 'SIGTERM');
  const impatient = setTimeout(() => signalGroup(server, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(impatient);
}

/** Sends a signal to a server's process group; one that is gone hears nothing. */
function signalGroup(server: ChildProcess, name: NodeJS.Signals): void {
  if (server.pid === undefined) return;
  try {
    process.kill(-server.pid, name);
  } catch {
    // Already gone.
  }
}

/** A port on 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
