import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startDesk } from '../../demo/desk.ts';

const SOURCES = fileURLToPath(new URL('./editors/', import.meta.url));

export interface EditorPages {
  /** The same ticket with its own reply box. */
  plain: string;
  /** The desk's list of tickets: no record. */
  list: string;
  /** A ticket of the demo desk with this editor in place of its reply box. */
  url(editor: string): Promise<string>;
  stop(): Promise<void>;
}

/** Serves the demo desk with real editors in it; each is bundled from its package when it is first asked for. */
export async function startEditorPages(): Promise<EditorPages> {
  const desk = await startDesk();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-editors-'));
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (pathname.startsWith('/editors/')) {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        return response.end(await readFile(join(folder, pathname.slice('/editors/'.length))));
      }
      const answer = await fetch(`${desk.url}${pathname}${search}`);
      response.setHeader('content-type', answer.headers.get('content-type') ?? 'text/html');
      const editor = searchParams.get('editor');
      const page = await answer.text();
      const script = `<script type="module" src="/editors/${editor}.js"></script>`;
      response.end(editor === null ? page : page.replace('</body>', `${script}</body>`));
    })().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    plain: `http://127.0.0.1:${port}/ticket?id=201`,
    list: `http://127.0.0.1:${port}/`,
    async url(editor) {
      await bundle(editor, folder);
      return `http://127.0.0.1:${port}/ticket?id=201&editor=${editor}`;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await desk.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function bundle(editor: string, folder: string): Promise<void> {
  const entry = join(folder, `${editor}-entry.js`);
  const from = (file: string) => JSON.stringify(join(SOURCES, file));
  await writeFile(
    entry,
    `import { start } from ${from('entry.js')};\nimport { mount } from ${from(`${editor}.js`)};\nvoid start(mount);\n`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: SOURCES,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      copyPublicDir: false,
      modulePreload: false,
      rollupOptions: {
        input: entry,
        output: { entryFileNames: `${editor}.js`, codeSplitting: false },
      },
    },
  });
}
