import { type Chromium, startChromium } from './chromium.ts';

/** A desk of its own and a Chromium with the extension in it, stopped together. */
export interface DeskInChromium<Desk> {
  desk: Desk;
  chromium: Chromium;
  stop(): Promise<void>;
}

/** Starts both and opens what a test begins with; stops them again where that fails. */
export async function deskInChromium<Desk extends { stop(): Promise<void> }, Opened>(
  start: () => Promise<Desk>,
  open: (desk: Desk, chromium: Chromium) => Promise<Opened>,
): Promise<DeskInChromium<Desk> & Opened> {
  const desk = await start();
  let chromium: Chromium | undefined;
  const stop = async () => {
    await chromium?.stop();
    await desk.stop();
  };
  try {
    chromium = await startChromium();
    return { desk, chromium, stop, ...(await open(desk, chromium)) };
  } catch (error) {
    await stop();
    throw error;
  }
}
