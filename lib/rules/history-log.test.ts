import { describe, expect, it } from 'vitest';
import { loggedEntries } from './history-log.ts';

const TODAY = '2026-03-18';

describe('entries of a log', () => {
  it.each([
    ['3/1 called / 3/5 emailed / 3/9 called', 3],
    ['3/1 called\n3/5 left a voicemail', 2],
    ['3/1: Dana called; 3/5: no answer', 2],
    ['3/1 called. 3/5 emailed.', 2],
    ['<p>3/1 called</p><p>3/5 emailed</p>', 2],
    ['- 1 Mar called Dana\n- March 5 met the team', 2],
    ['1.3.26 angerufen\n5.3.26 Angebot', 1], // 5.3. is also 3 May
    ['2026-03-01 intro call\n2026-03-17 demo', 2],
    ['3/1 call | 2/2 demo', 2],
    ['20 Dec 2025 demo\n15 Jan 2026 quote', 2],
    ['20 Dec called Dana', 1],
    ['<li>3/1 called</li><li>3/5 emailed</li>', 2],
    ['3/1 called, 3/5 emailed', 2],
    ['3/18 Dana met us', 1],
    ['3/18 Dana - met us', 1],
    ['3/18 vm', 1],
    ['3/18 lvm', 1],
    ['18 Sep called Dana', 1],
    ['10. März angerufen\n12. März Angebot', 2],
    ['10 mars appel\n12 mars devis', 2],
    ['10 de marzo llamada\n12 de marzo oferta', 2],
    ['SF 3/1 - called Dana\nSF 3/5: left a voicemail', 2],
    ['- TK: 2026-03-01 intro call\n- [TKO] 2026-03-05 demo', 2],
  ])('%j holds %i', (text, entries) => {
    expect(loggedEntries(text, TODAY)).toBe(entries);
  });

  it.each(
    [
      'January February March April May June July August September October November December',
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
      'JAN feb mar apr may jun jul aug Sept oct nov dec',
    ].flatMap((names) => names.split(' ')),
  )('begin with a day of %s', (month) => {
    expect(loggedEntries(`2 ${month} 2025 called`, TODAY)).toBe(1);
  });

  it.each([
    'Call Dana on 3/1 and on 3/5',
    'by 3/1 the quote\non 3/5 the contract',
    'ROIS 3/1\nRoi 3/5',
    'SF 3/20 call Dana\nSF 3/25 send the quote',
    '20 Mar call Dana\n25 Mar send the quote',
    '20 Mar: proposed price to Dana\n25 Mar: signed contract back',
    '3/20 Fred signs; 3/25 Ted countersigns',
    '4/10 call Dana / 5/11 send the quote',
    '2026-03-18 demo\n2026-03-25 quote',
    '2026-12-20 signed renewal',
    '20 Dec 2026 signed renewal',
    '17 Sep called Dana',
    '3/18 Dana will be told',
    '20 Dec renew licence\n15 Nov quote',
    '30/40 seats\n99/99 called',
    '3.5x coverage\n1.5k seats',
    '5 out of 12 seats\n3 set up',
    '20 marketing leads called\n5 decision makers met',
    'Send the quote',
    '',
  ])('are not in %j', (text) => {
    expect(loggedEntries(text, TODAY)).toBe(0);
  });
});
