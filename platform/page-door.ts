import type { Part } from '../crm/parts.ts';
import type { FromPage, ToPage } from './port.ts';

/** The tab in front, as far as the browser tells: the address only where access was given. */
export interface Tab {
  id: number;
  url?: string;
}

export interface Site {
  origin: string;
  /** The agent enabled it for good. */
  always: boolean;
}

/** One end of the port to a page. */
export interface PagePort {
  send(message: ToPage): void;
  close(): void;
}

export interface PortListener {
  message(message: FromPage): void;
  /** The page went away, or nobody listened there. Not called after `close`. */
  gone(): void;
}

/** What putting the reader into a page came to; `broken` is a fault of ours, in the browser's words. */
export type Injection = 'done' | 'refused' | 'restricted' | 'gone' | { broken: string };

/** Everything the record store needs of the browser; tests give their own. */
export interface PageDoor {
  /** False once the extension was updated or removed under an open panel. */
  alive(): boolean;
  /** The tab with this id, or the active one of this window. */
  tab(id?: number): Promise<Tab | undefined>;
  site(tab: Tab): Promise<Site | undefined>;
  connect(tabId: number, listener: PortListener): PagePort;
  inject(tabId: number): Promise<Injection>;
  /** Puts another part beside the running reader, which goes on as soon as it is there. */
  injectPart(tabId: number, part: Part): Promise<Injection>;
  /** Tells when another tab is in front, its page has loaded, or the toolbar button points at it. */
  onTabInFront(listener: (tabId: number) => void, signal: AbortSignal): void;
  enable(origin: string): Promise<boolean>;
  disable(origin: string): Promise<void>;
}
