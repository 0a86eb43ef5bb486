import { until } from '../../scripts/browsers/until.ts';
import type { Firefox } from './firefox.ts';

/** What a person sees and does in the sidebar of Firefox. */
export interface Sidebar {
  /** Clicks the toolbar button over the page in front, and waits for its advice. */
  open(): Promise<void>;
  /** Lets the extension read the site for good: a page that is loaded again needs no click. */
  alwaysHere(): Promise<void>;
  hasAdvice(): Promise<boolean>;
  /** Waits for this notice instead of a record. */
  notice(state: string): Promise<void>;
  /** Presses a button of the script by what is written on it. */
  press(name: string): Promise<void>;
  /** Waits until something is written in a part of the script; gives it. */
  said(selector: string): Promise<string>;
}

export function sidebarOf(firefox: Firefox): Sidebar {
  const ask = (expression: string) => firefox.inSidebar(`return ${expression};`);
  const hasAdvice = async () =>
    (await ask(`document.querySelector('.quote-button') !== null && ${button('Insert')} !== undefined`)) ===
    true;
  return {
    hasAdvice,
    async open() {
      await firefox.clickToolbar();
      await until('the sidebar', () => firefox.sidebarIsOpen());
      await until('the advice', hasAdvice);
    },
    async alwaysHere() {
      await firefox.inSidebar(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Always on this site').click();`,
      );
    },
    async notice(state) {
      await until(`the notice "${state}"`, () =>
        ask(`document.querySelector('[data-part="notice"]')?.dataset.state === ${JSON.stringify(state)}`),
      );
    },
    press: async (name) => void (await firefox.inSidebar(`${button(name)}.click();`)),
    said: async (selector) =>
      String(
        await until(selector, () =>
          ask(`document.querySelector('[data-part="script"] ${selector}')?.textContent ?? ''`),
        ),
      ),
  };
}

const button = (name: string) =>
  `[...document.querySelectorAll('[data-part="script"] button')].find((one) => one.textContent === ${JSON.stringify(name)})`;
