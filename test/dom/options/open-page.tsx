import './fake-browser';

import { fakeBrowser } from './fake-browser';
import '../../../src/options/options.css';
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect } from 'vitest';
import { staticProbeMatches } from '../../../src/core/rules/builtin';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/settings';
import { App } from '../../../src/options/app';
import { readSettings } from '../../../src/platform/store';
import { installTheme } from '../../../src/ui/theme';
import { waitFor } from '../../support/wait-for';

installTheme(document);
document.documentElement.lang = 'zh-CN';
document.title = 'test';

let place: HTMLElement | undefined;

/** Puts a page on screen in place of the last one. */
export function show(page: ComponentChild): void {
  if (place) {
    render(null, place);
    place.remove();
  }
  place = document.createElement('div');
  document.body.append(place);
  render(page, place);
}

/** Opens the options page at a section, on fresh storage with these settings. */
export async function openOptions(section: string, settings: Partial<Settings> = {}): Promise<void> {
  await fakeBrowser.reset(staticProbeMatches);
  await fakeBrowser.local.set({ settings: { version: 1, data: { ...defaultSettings, ...settings } } });
  location.hash = section;
  show(<App />);
  await waitFor(() => expect(document.querySelector('main > :nth-child(2)')).not.toBeNull());
}

/** Waits until what was done is on screen: a person can't be faster. */
export function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What is stored now. */
export function stored(): Promise<Settings> {
  return readSettings();
}

/** The first element that has this text (or label) among those of a selector. */
export function find<E extends HTMLElement>(selector: string, text = ''): E {
  const found = [...document.querySelectorAll<E>(selector)].find((element) =>
    `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`.includes(text),
  );
  if (!found) throw new Error(`nothing like ${selector} with ${text}`);
  return found;
}

/** Writes into a field as typing does. */
export function type(field: HTMLInputElement, value: string): void {
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Sends a key to the focused element. */
export function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

/** All violations that axe finds on the page, one line each. */
export async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document, { resultTypes: ['violations'] });
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
