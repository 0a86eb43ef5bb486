import { requestTracker, startRequestTracker } from './run.ts';

/** `node scripts/desks/request-tracker/start.ts [PORT]`: a seeded help desk to look at, until Ctrl+C. */
if (requestTracker.missing()) requestTracker.install();
const port = Number(process.argv[2] ?? 8080);
const desk = await startRequestTracker({ port });
console.log(`${desk.url}  sign in as ${desk.user} or ${desk.lead}, password ${desk.password}`);
for (const [key, id] of Object.entries(desk.tickets)) {
  console.log(`  ${desk.url}/Ticket/Display.html?id=${id}  ${key}`);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await desk.stop();
    process.exit(0);
  });
}
