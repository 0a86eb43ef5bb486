import { fileURLToPath } from 'node:url';

const inModules = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** Programs of the development dependencies, started with the Node that runs this: needs no shell and no PATH. */
export const TOOLS = {
  biome: inModules('@biomejs/biome/bin/biome'),
  tsc: inModules('typescript/bin/tsc'),
  vite: inModules('vite/bin/vite.js'),
  vitest: inModules('vitest/vitest.mjs'),
  wxt: inModules('wxt/bin/wxt.mjs'),
};
