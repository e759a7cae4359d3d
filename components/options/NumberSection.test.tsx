// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/store/settings.ts';
import { NumberSection } from './NumberSection.tsx';

afterEach(cleanup);

function KeptSettings({ onSettings }: { onSettings: (settings: Settings) => void }) {
  const [settings, setSettings] = useState(defaultSettings);
  const keep = (next: Settings) => {
    onSettings(next);
    setSettings(next);
  };
  return <NumberSection settings={settings} onSettings={keep} />;
}

function type(name: string, text: string): HTMLElement {
  const field = screen.getByRole('textbox', { name });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return field;
}

function textOf(field: HTMLElement): string {
  return field instanceof HTMLInputElement ? field.value : '';
}

describe('the numbers', () => {
  function showNumbers() {
    const onSettings = vi.fn<(settings: Settings) => void>();
    render(<KeptSettings onSettings={onSettings} />);
    return onSettings;
  }

  it('can do without a score', () => {
    const onSettings = showNumbers();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show a score' }));
    expect(onSettings).toHaveBeenLastCalledWith({ ...defaultSettings, showsScore: false });
  });

  it('take a currency however it is written, and none again', async () => {
    const onSettings = showNumbers();
    const field = type('Currency of your CRM', ' eur');
    expect(onSettings).toHaveBeenLastCalledWith({ ...defaultSettings, currency: 'EUR' });
    await vi.waitFor(() => expect(textOf(field)).toBe('EUR'));
    type('Currency of your CRM', '');
    expect(onSettings).toHaveBeenLastCalledWith(defaultSettings);
  });

  it('refuse what is no currency, and say where and what', async () => {
    const onSettings = showNumbers();
    const field = type('Currency of your CRM', 'Euro');
    expect(
      await screen.findByText('settings.currency: expected a currency code like EUR, or nothing, got "Euro"'),
    ).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(onSettings).not.toHaveBeenCalled();
  });
});
