import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the root of the project, with slashes. */
  path: string;
  /** Without comments: rules are about code. */
  code: string;
  /** Every module it imports, as written. */
  imports: { from: string; typesOnly: boolean }[];
}

/** The TypeScript files below the given folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .filter((folder) => existsSync(ROOT + folder))
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .map((path) => readSource(path.replaceAll('\\', '/')));
}

function readSource(path: string): Source {
  const code = readFileSync(ROOT + path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
  const imports = [...code.matchAll(/^(import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gm)].map(
    ([, , type, from]) => ({ from: from ?? '', typesOnly: type !== undefined }),
  );
  const dynamic = [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm)].map((match) => ({
    from: match[1] ?? match[2] ?? '',
    typesOnly: false,
  }));
  return { path, code, imports: [...imports, ...dynamic] };
}

/** The top-level folder that a relative import reaches, or the package's name. */
export function reaches(path: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const target = new URL(from, `file:///${path}`).pathname.slice(1);
  return target.split('/')[0] ?? '';
}
