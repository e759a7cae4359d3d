import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { AccessSectionProps } from '../../components/options/AccessSection.tsx';
import { commands } from '../../lib/commands/commands.ts';

const MENU = { permissions: ['contextMenus' as const] };
/** Chromium's own page for keys; its relatives lead from here to theirs. */
const KEYS_PAGE = 'chrome://extensions/shortcuts';
const KEYS_ADVICE =
  'To change a key, open the browser’s Add-ons page (about:addons), press the gear and choose Manage Extension Shortcuts.';

/** Firefox opens its own page for keys, in newer versions by a call of its own. */
type WithShortcutSettings = { openShortcutSettings?: () => Promise<void> };

/** What the browser knows of the ways to Squeaky. */
export function useAccess(
  onProblem: (problem: string) => void,
): Omit<AccessSectionProps, 'settings' | 'onSettings'> {
  const [keys, setKeys] = useState<AccessSectionProps['keys']>([]);
  const [hasMenu, setHasMenu] = useState<boolean>();

  useEffect(() => {
    const controller = new AbortController();
    const look = () => void lookAtKeys().then(setKeys, () => {});
    look();
    // The keys are changed on another page.
    window.addEventListener('focus', look, { signal: controller.signal });
    lookAtMenu().then(setHasMenu, () => {});
    return () => controller.abort();
  }, []);

  /** First thing in the click: the browser asks only then. */
  function onMenu(isWanted: boolean) {
    const change = isWanted ? browser.permissions.request(MENU) : takeMenuAway();
    change.then(
      (isDone) => isDone && setHasMenu(isWanted),
      () => onProblem('The browser did not change its menu. Try again.'),
    );
  }

  function onChangeKeys() {
    openKeysPage().catch(() => onProblem(`Open ${KEYS_PAGE} to change the keys.`));
  }

  return { keys, keysAdvice: canOpenKeysPage() ? undefined : KEYS_ADVICE, hasMenu, onChangeKeys, onMenu };
}

/** Firefox gives this permission at the installation only, so its manifest does not name it. */
async function lookAtMenu(): Promise<boolean | undefined> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return optional.includes('contextMenus') ? browser.permissions.contains(MENU) : undefined;
}

/** The items first: without the permission they could not be taken away any more. */
async function takeMenuAway(): Promise<boolean> {
  await browser.contextMenus.removeAll();
  return browser.permissions.remove(MENU);
}

async function lookAtKeys(): Promise<AccessSectionProps['keys']> {
  const inUse = await browser.commands.getAll();
  return commands.map(({ id, name }) => {
    return { id, name, key: inUse.find((one) => one.name === id)?.shortcut ?? '' };
  });
}

function shortcutSettings(): WithShortcutSettings['openShortcutSettings'] {
  return (browser.commands as WithShortcutSettings).openShortcutSettings;
}

function canOpenKeysPage(): boolean {
  return !import.meta.env.FIREFOX || shortcutSettings() !== undefined;
}

async function openKeysPage(): Promise<void> {
  if (import.meta.env.FIREFOX) await shortcutSettings()?.();
  else await browser.tabs.create({ url: KEYS_PAGE });
}
