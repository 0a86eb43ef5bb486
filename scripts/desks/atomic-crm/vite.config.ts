import { defineConfig } from 'vite';

/** A part that is not used here is written in a way that only the compiler of TypeScript understands. */
const UNUSED = /\/providers\/supabase\/authProvider\.ts$/;

export default defineConfig({
  plugins: [
    {
      name: 'plain-namespace',
      enforce: 'pre',
      transform: (code, id) => (UNUSED.test(id) ? code.replace('export var ', 'export const ') : undefined),
    },
  ],
  // Without these it tries another server than its own data.
  define: {
    'import.meta.env.VITE_IS_DEMO': '"true"',
    'import.meta.env.VITE_SUPABASE_URL': '"http://127.0.0.1:9"',
    'import.meta.env.VITE_SUPABASE_ANON_KEY': '"none"',
  },
  // Its icons are CommonJS, imported as bundlers always took them.
  legacy: { inconsistentCjsInterop: true },
  build: { target: 'es2022', minify: false, reportCompressedSize: false, chunkSizeWarningLimit: 10_000 },
  logLevel: 'error',
});
