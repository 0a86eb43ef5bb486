import { beforeEach, expect, it, vi } from 'vitest';
import background from '../../entrypoints/background.ts';
import { browser, events, resetWorld, world } from '../support/browser.ts';

vi.mock('wxt/browser', async () => await import('../support/browser.ts'));

beforeEach(resetWorld);
background.main();

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('opens the panel of the window in the click itself, then points it at the tab', async () => {
  events.clicked.fire({ id: 5, windowId: 2 });
  // No await up to here: the browser forgets the gesture at the first one.
  expect(world.panelsOpened).toEqual([{ windowId: 2 }]);
  await settle();
  expect(world.messages).toEqual([{ type: 'pointed-at', tabId: 5, windowId: 2 }]);
});

it('bears that no panel listens', async () => {
  const send = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockRejectedValue(new Error('Receiving end does not exist.'));
  events.clicked.fire({ id: 5, windowId: 2 });
  await settle();
  expect(send).toHaveBeenCalledOnce();
});

it('keeps the reader registered as sites are enabled and given back', async () => {
  world.granted.add('https://one.example/*');
  events.added.fire();
  events.added.fire();
  await vi.waitFor(() => expect(world.registered.size).toBe(1));
  world.granted.clear();
  events.removed.fire();
  await vi.waitFor(() => expect(world.registered.size).toBe(0));
});

it('registers anew after an update, which forgets what was registered', async () => {
  world.granted.add('https://one.example/*');
  events.installed.fire();
  await vi.waitFor(() => expect(world.registered.size).toBe(1));
});
