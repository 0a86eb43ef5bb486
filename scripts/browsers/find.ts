import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Names on the PATH, the plainest first. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = '/Applications';
const WINDOWS = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];

/** Where installers put them when not on the PATH. */
const PLACES: Record<BrowserKind, string[]> = {
  chromium: [
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ...onWindows('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [`${MAC}/Firefox.app/Contents/MacOS/firefox`, ...onWindows('Mozilla Firefox/firefox.exe')],
};

const OVERRIDES: Record<BrowserKind, string | undefined> = {
  chromium: process.env.DOORSTEP_CHROMIUM,
  firefox: process.env.DOORSTEP_FIREFOX,
};

/** The program of a browser on this machine, or undefined. `DOORSTEP_CHROMIUM` and `DOORSTEP_FIREFOX` come first. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS[kind].map((command) => join(folder, command)));
  const own = OVERRIDES[kind];
  return [...(own ? [own] : []), ...onPath, ...PLACES[kind]].find(
    (path) => existsSync(path) && !isStub(kind, path),
  );
}

/** Ubuntu's packages are scripts that only say to install the snap. */
function isStub(kind: BrowserKind, path: string): boolean {
  if (process.platform !== 'linux') return false;
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('snap') && !existsSync(`/snap/bin/${kind}`);
}

function onWindows(...tails: string[]): string[] {
  return WINDOWS.flatMap((root) => (root ? tails.map((tail) => join(root, tail)) : []));
}
