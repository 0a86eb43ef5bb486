import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserDoor } from '../../platform/browser-door.ts';
import { injectReader } from '../../platform/inject.ts';
import { patternOf } from '../../platform/permissions.ts';
import { registerOnEnabledSites } from '../../platform/registration.ts';
import { browser, events, resetWorld, world } from '../support/browser.ts';

vi.mock('wxt/browser', async () => await import('../support/browser.ts'));

beforeEach(resetWorld);

describe('asking for a site', () => {
  it('asks for that one origin and nothing wider', async () => {
    const door = browserDoor();
    expect(await door.enable('https://desk.example:8443')).toBe(true);
    expect([...world.granted]).toEqual(['https://desk.example:8443/*']);
    expect(await door.site({ id: 1, url: 'https://desk.example:8443/t/1' })).toEqual({
      origin: 'https://desk.example:8443',
      always: true,
    });
    expect(await door.site({ id: 1, url: 'https://desk.example/t/1' })).toMatchObject({ always: false });
    await door.disable('https://desk.example:8443');
    expect(world.granted.size).toBe(0);
  });

  it('takes a refusal as an answer', async () => {
    world.answersYes = false;
    expect(await browserDoor().enable('https://desk.example')).toBe(false);
  });

  it('knows no pattern for pages that are no web pages', async () => {
    expect(patternOf('chrome://version')).toBeUndefined();
    expect(patternOf('file:///etc/hosts')).toBeUndefined();
    expect(await browserDoor().enable('chrome://version')).toBe(false);
    expect(await browserDoor().site({ id: 1, url: 'about:blank' })).toBeUndefined();
    expect(await browserDoor().site({ id: 1 })).toBeUndefined();
  });
});

describe('the reader on enabled sites', () => {
  it('is registered on exactly those, and nowhere when there are none', async () => {
    await registerOnEnabledSites();
    expect(world.registered.size).toBe(0);
    world.granted.add('https://one.example/*');
    await registerOnEnabledSites();
    world.granted.add('https://two.example/*');
    await registerOnEnabledSites();
    expect([...world.registered.values()]).toMatchObject([
      { js: ['content-scripts/crm.js'], matches: ['https://one.example/*', 'https://two.example/*'] },
    ]);
    world.granted.clear();
    await registerOnEnabledSites();
    expect(world.registered.size).toBe(0);
  });
});

describe('putting the reader into a page', () => {
  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission.', 'refused'],
    ['Missing host permission for the tab', 'refused'],
    ['Cannot access a chrome:// URL', 'restricted'],
    ['The extensions gallery cannot be scripted.', 'restricted'],
    ['No tab with id: 99', 'gone'],
    ['Frame with ID 0 was removed.', 'gone'],
  ])('understands "%s"', async (words, injection) => {
    world.refusal = words;
    expect(await injectReader(1)).toBe(injection);
  });

  it('passes on what it does not understand: it is a fault, not a refusal', async () => {
    world.refusal = "Could not load file 'crm.js'.";
    expect(await injectReader(1)).toEqual({ broken: "Could not load file 'crm.js'." });
  });

  it('goes to the top frame of that tab only', async () => {
    expect(await injectReader(7)).toBe('done');
    expect(world.injected).toEqual([{ target: { tabId: 7 }, files: ['/content-scripts/crm.js'] }]);
  });
});

describe('the tab in front', () => {
  it('is the active one of this window', async () => {
    world.tabs.push(
      { id: 1, windowId: 2, active: true },
      { id: 2, windowId: 1, active: true, url: 'https://a.example/' },
    );
    expect(await browserDoor().tab()).toEqual({ id: 2, url: 'https://a.example/' });
    expect(await browserDoor().tab(1)).toEqual({ id: 1 });
    expect(await browserDoor().tab(99)).toBeUndefined();
  });

  it('is told when it changes in this window, loads, or is pointed at', async () => {
    const told: number[] = [];
    const stop = new AbortController();
    browserDoor().onTabInFront((tabId) => told.push(tabId), stop.signal);
    const fire = async () => {
      events.activated.fire({ tabId: 1, windowId: 1 });
      events.activated.fire({ tabId: 2, windowId: 2 });
      events.updated.fire(3, { status: 'complete' }, { active: true, windowId: 1 });
      events.updated.fire(4, { status: 'loading' }, { active: true, windowId: 1 });
      events.updated.fire(5, { status: 'complete' }, { active: false, windowId: 1 });
      events.message.fire({ type: 'pointed-at', tabId: 6, windowId: 1 });
      events.message.fire({ type: 'pointed-at', tabId: 7, windowId: 2 });
      events.message.fire('something else');
      await new Promise((resolve) => setTimeout(resolve));
    };
    await fire();
    expect(told).toEqual([1, 3, 6]);
    stop.abort();
    await fire();
    expect(told.length).toBe(3);
  });

  it('never answers a message: another page of the extension may be asked', () => {
    browserDoor().onTabInFront(() => {}, new AbortController().signal);
    expect(
      events.message.fire({ type: 'pointed-at', tabId: 6, windowId: 1 }).every((answer) => !answer),
    ).toBe(true);
  });
});

describe('the port', () => {
  it('goes to the top frame, passes messages on and says when nobody is there', () => {
    const heard: unknown[] = [];
    const listener = { message: (message: unknown) => heard.push(message), gone: () => heard.push('gone') };
    const line = browserDoor().connect(3, listener);
    const [port] = world.ports;
    expect(port).toMatchObject({ tabId: 3, info: { name: 'doorstep', frameId: 0 } });
    port?.onMessage.fire({ type: 'reading' });
    line.send({ type: 'read-again' });
    port?.onDisconnect.fire();
    expect(heard).toEqual([{ type: 'reading' }, 'gone']);
    expect(port?.sent).toEqual([{ type: 'read-again' }]);
    line.close();
    expect(port?.open).toBe(false);
  });

  it('knows that an updated extension leaves an orphan', () => {
    expect(browserDoor().alive()).toBe(true);
    browser.runtime.id = undefined;
    expect(browserDoor().alive()).toBe(false);
    browser.runtime.id = 'doorstep';
  });
});
