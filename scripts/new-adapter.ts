import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKELETON, skeletonOf } from './new-adapter-skeleton.ts';

const HELP = `usage: npm run new:adapter NAME

Starts an adapter for a CRM: crm/adapters/NAME.ts, three fixtures in tests/fixtures/NAME and a line
in crm/products.ts. NAME is the product's id: lower case, digits and single hyphens, such as acme-desk.
Then follow docs/adding-a-crm.md.`;

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Folders of fixtures that belong to no product. */
const TAKEN = ['generic'];

function fail(message: string): never {
  process.stderr.write(`new:adapter: ${message}\n`);
  process.exit(2);
}

/** Writes the skeleton below a checkout and returns the files; throws with the next step when it must not. */
export function startAdapter(name: string, root: string): string[] {
  if (!NAME.test(name) || name.length > 40)
    throw new Error(
      `"${name}" cannot be an id. Use lower case letters, digits and single hyphens, such as acme-desk.`,
    );
  const list = join(root, 'crm/products.ts');
  if (!existsSync(list))
    throw new Error('there is no crm/products.ts here. Run it in the folder that holds package.json.');
  const products = readFileSync(list, 'utf8');
  const taken = [`crm/adapters/${name}.ts`, `tests/fixtures/${name}`].find((path) =>
    existsSync(join(root, path)),
  );
  if (taken || TAKEN.includes(name) || products.includes(`id: '${name}'`))
    throw new Error(
      `${name} exists already (${taken ?? 'crm/products.ts'}). Change that one, or choose another name.`,
    );
  const end = products.lastIndexOf('\n];');
  if (end < 0) throw new Error('the list in crm/products.ts does not end as expected. Add the line by hand.');

  const { adapter, line, fixtures } = skeletonOf(name);
  const files: [path: string, text: string][] = [
    [`crm/adapters/${name}.ts`, adapter],
    ...Object.entries(fixtures).map(([file, text]): [string, string] => [
      `tests/fixtures/${name}/${file}`,
      text,
    ]),
    ['crm/products.ts', `${products.slice(0, end)}\n${line}${products.slice(end)}`],
  ];
  mkdirSync(join(root, `tests/fixtures/${name}`), { recursive: true });
  mkdirSync(join(root, 'crm/adapters'), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return files.map(([path]) => path);
}

if (import.meta.main) {
  const [name, ...more] = process.argv.slice(2);
  if (name === '--help') {
    process.stdout.write(`${HELP}\n`);
    process.exit(0);
  }
  if (name === undefined || more.length > 0) fail(`give one name.\n\n${HELP}`);
  try {
    const files = startAdapter(name, process.cwd());
    process.stdout.write(`${files.join('\n')}

Next: 1. in crm/products.ts, say how a page of the product is known (host or mark);
      2. put a page written after the product's into each fixture and remove its ${SKELETON} line;
      3. fill in the rules until this is green:
         npx vitest run --project unit tests/crm/fixtures.test.ts -t ${name}
docs/adding-a-crm.md shows each step.
`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
