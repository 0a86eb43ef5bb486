import { startDesk } from './desk.ts';

const port = Number(process.argv[2] ?? 0);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('Usage: npm run demo -- [port]   (a number from 0 to 65535; 0 takes a free one)');
  process.exit(2);
}
const desk = await startDesk({ port });
console.log(`Demo help desk: ${desk.url}/ticket?id=201   (Ctrl-C ends it)`);
