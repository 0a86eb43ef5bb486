import type { Page } from 'puppeteer-core';
import { type RequestTracker, startRequestTracker } from '../../scripts/desks/request-tracker/run.ts';
import { signIn } from '../../scripts/desks/request-tracker/sign-in.ts';
import { type DeskInChromium, deskInChromium } from './desk-in-chromium.ts';

/** A Request Tracker of its own, and a page of Chromium in which its agent is signed in. */
export interface SignedIn extends DeskInChromium<RequestTracker> {
  page: Page;
}

/** Starts both; ready once the agent is in. */
export function requestTrackerSignedIn(): Promise<SignedIn> {
  return deskInChromium(startRequestTracker, async (desk, chromium) => {
    const page = await chromium.newPage(desk.url);
    await signIn(page, desk);
    return { page };
  });
}
