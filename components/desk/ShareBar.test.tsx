// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { clockAt } from '../../lib/calendar/clock.ts';
import { replayReport } from '../../lib/judging/replay-report.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { copyRich, copyText } from '../clipboard.ts';
import { exportFile } from '../export-file.ts';
import { AnnounceProvider } from './announce.ts';
import { fixtureNow, judged, messyDeal, seenPage } from './judged-fixture.ts';
import type { ReadPage } from './read-page.ts';
import { ShareBar } from './ShareBar.tsx';

vi.mock('../clipboard.ts');
vi.mock('../export-file.ts');

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

function show() {
  const announce = vi.fn();
  render(
    <AnnounceProvider value={announce}>
      <ShareBar
        page={judged(seenPage(messyDeal)) as ReadPage}
        policy={defaultPolicy}
        clock={clockAt(new Date(fixtureNow))}
        person={{ role: 'seller' }}
      />
    </AnnounceProvider>,
  );
  return announce;
}

it('copies the brief in both forms and says so', async () => {
  const announce = show();
  fireEvent.click(screen.getByRole('button', { name: 'Copy brief' }));
  await waitFor(() => expect(announce).toHaveBeenCalledWith('Brief copied.', {}));
  const [markdown, html] = vi.mocked(copyRich).mock.calls[0] ?? [];
  expect(markdown).toMatch(/^# Acme - 120 Premium\n/);
  expect(html).toMatch(/^<h1>Acme - 120 Premium<\/h1>/);
});

it('copies the findings as plain text', async () => {
  const announce = show();
  fireEvent.click(screen.getByRole('button', { name: 'Copy findings' }));
  await waitFor(() => expect(announce).toHaveBeenCalledWith('Findings copied.', {}));
  expect(vi.mocked(copyText).mock.calls[0]?.[0]).toMatch(/^Acme - 120 Premium\n\n- Error: Close Date was/);
});

it('exports a report that can be judged again', async () => {
  const announce = show();
  fireEvent.click(screen.getByRole('button', { name: 'Export JSON' }));
  await waitFor(() => expect(announce).toHaveBeenCalledWith('Report saved.', {}));
  const [name, text] = vi.mocked(exportFile).mock.calls[0] ?? [];
  expect(name).toBe('squeaky-report.json');
  expect(await replayReport(JSON.parse(text ?? ''))).toMatchObject({
    ok: true,
    difference: undefined,
    isPolicyIntact: true,
  });
});

it('says so when the browser refuses', async () => {
  vi.mocked(copyRich).mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const announce = show();
  fireEvent.click(screen.getByRole('button', { name: 'Copy brief' }));
  const refused = 'The browser did not take it. Click into the panel and try again.';
  await waitFor(() => expect(announce).toHaveBeenCalledWith(refused, {}));
});
