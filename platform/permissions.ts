import { browser } from 'wxt/browser';

/**
 * The match pattern of one origin; undefined for pages that no extension is given (browser pages, files).
 * Firefox refuses patterns that name a port, so there every port of the host is meant.
 */
export function patternOf(origin: string): string | undefined {
  const { protocol, host, hostname } = new URL(origin);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`;
}

/** Whether the agent enabled this origin for good. */
export async function isEnabled(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/** Asks the agent for this one origin. Must be called straight in a click; false when refused or barred by policy. */
export function enable(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  if (!pattern) return Promise.resolve(false);
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

/** Gives the origin back. */
export async function disable(origin: string): Promise<void> {
  const pattern = patternOf(origin);
  if (pattern) await browser.permissions.remove({ origins: [pattern] });
}

/** Every origin pattern the agent enabled. */
export async function enabledPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
