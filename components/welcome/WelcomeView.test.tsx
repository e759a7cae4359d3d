// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SampleForm } from './SampleForm.tsx';
import { WelcomeView, type WelcomeViewProps } from './WelcomeView.tsx';

afterEach(cleanup);

function show(over: Partial<WelcomeViewProps> = {}) {
  const props: WelcomeViewProps = {
    panelKey: 'Alt+Shift+O',
    sample: <p>The sample</p>,
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
    ...over,
  };
  render(<WelcomeView {...props} />);
  return props;
}

it('has three steps, the sample, and what happens to data', () => {
  show();
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Squeaky is ready',
    'Pin the icon',
    'Open the panel',
    'Know the four words',
    'Try it without a CRM',
    'What is read, kept and sent',
  ]);
  expect(screen.getByText('The sample')).toBeTruthy();
});

it('opens the panel and the options, and says when the panel did not open', () => {
  const { onOpenPanel, onOpenOptions } = show({ problem: 'The side panel did not open.' });
  fireEvent.click(screen.getByRole('button', { name: 'Open it now' }));
  fireEvent.click(screen.getByRole('button', { name: 'Options' }));
  expect(onOpenPanel).toHaveBeenCalledOnce();
  expect(onOpenOptions).toHaveBeenCalledOnce();
  expect(screen.getByRole('alert').textContent).toBe('The side panel did not open.');
});

it('names the panel’s key only when it has one', () => {
  show();
  expect(screen.getByText('Alt+Shift+O')).toBeTruthy();
  cleanup();
  show({ panelKey: '' });
  expect(screen.queryByText(/Or press/)).toBeNull();
});

it('lets the sample be typed in and put back', () => {
  const onType = vi.fn();
  const onReset = vi.fn();
  const values = {
    'opportunity.closeDate': '2026-03-12',
    'opportunity.nextSteps': 'Follow up',
    'opportunity.nextStepDate': '2026-03-15',
    'opportunity.deckLink': '',
  };
  const { rerender } = render(
    <SampleForm values={values} isEdited={false} onType={onType} onReset={onReset} />,
  );
  expect(screen.getByRole('button', { name: 'Put it back' }).hasAttribute('disabled')).toBe(true);
  fireEvent.change(screen.getByLabelText('Next Steps'), { target: { value: 'Call Ines' } });
  expect(onType).toHaveBeenCalledExactlyOnceWith('opportunity.nextSteps', 'Call Ines');
  rerender(<SampleForm values={values} isEdited onType={onType} onReset={onReset} />);
  fireEvent.click(screen.getByRole('button', { name: 'Put it back' }));
  expect(onReset).toHaveBeenCalledOnce();
});
