// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../lib/store/settings.ts';
import { AccessSection, type AccessSectionProps } from './AccessSection.tsx';

afterEach(cleanup);

function show(over: Partial<AccessSectionProps> = {}) {
  const props: AccessSectionProps = {
    settings: defaultSettings,
    keys: [
      { id: 'toggle-panel', name: 'Open or close the side panel', key: 'Alt+Shift+O' },
      { id: 'copy-brief', name: 'Copy the deal’s brief', key: '' },
    ],
    keysAdvice: undefined,
    hasMenu: false,
    onSettings: vi.fn(),
    onChangeKeys: vi.fn(),
    onMenu: vi.fn(),
    ...over,
  };
  render(<AccessSection {...props} />);
  return props;
}

it('switches what the icon does', () => {
  const { onSettings } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'The icon opens the panel on CRM pages' }));
  expect(onSettings).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, iconOpensPanel: true });
});

it('lists each key as it is, also where there is none', () => {
  show();
  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toEqual(['Open or close the side panelAlt+Shift+O', 'Copy the deal’s briefno key']);
});

it('leads to the browser’s own page for keys, or says where it is', () => {
  const { onChangeKeys } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
  expect(onChangeKeys).toHaveBeenCalledOnce();
  cleanup();
  show({ keysAdvice: 'Open about:addons.' });
  expect(screen.getByText('Open about:addons.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Change the keys' })).toBeNull();
});

it('asks for the menu, gives it back, and says nothing of it where there is none', () => {
  const menu = () => screen.queryByRole('checkbox', { name: 'Squeaky in the right-click menu' });
  const asked = show();
  fireEvent.click(menu() ?? document.body);
  expect(asked.onMenu).toHaveBeenCalledExactlyOnceWith(true);
  cleanup();
  const given = show({ hasMenu: true });
  fireEvent.click(menu() ?? document.body);
  expect(given.onMenu).toHaveBeenCalledExactlyOnceWith(false);
  cleanup();
  show({ hasMenu: undefined });
  expect(menu()).toBeNull();
});
