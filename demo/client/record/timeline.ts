import type { Activity, Day } from '../../shared/types.ts';
import { el, leaf } from '../base/dom.ts';
import { formatTimelineDay } from '../base/formats.ts';
import { flexipageComponent, objectIcon } from '../base/parts.ts';

const symbols: Readonly<Record<Activity['kind'], string>> = {
  call: 'log_a_call',
  meeting: 'event',
  email: 'email',
  task: 'task',
};
const sentences: Readonly<Record<Activity['kind'], string>> = {
  call: 'logged a call',
  meeting: 'had an event',
  email: 'sent an email',
  task: 'has an upcoming task',
};
const timelineNames: Readonly<Record<Activity['kind'], string>> = {
  call: 'call',
  meeting: 'event',
  email: 'email',
  task: 'task',
};

/** The activity timeline, newest first; what is still to come stands in a section of its own. */
export function timeline(activities: readonly Activity[], today: Day): HTMLElement {
  const newestFirst = [...activities].sort((a, b) => b.date.localeCompare(a.date));
  const upcoming = newestFirst.filter(({ date }) => date > today);
  const past = newestFirst.filter(({ date }) => date <= today);
  const wrapper = el(
    'div',
    { class: 'skip-timeline-wrapper' },
    group('Upcoming & Overdue', upcoming, today, 'No activities to show.'),
    group(
      'Past Activities',
      past,
      today,
      'No past activity. Past meetings and tasks marked as done show up here.',
    ),
  );
  const panel = leaf('runtime_sales_activities-activity-panel', {}, wrapper);
  return flexipageComponent('runtime_sales_activities_activityPanel', panel);
}

function group(title: string, activities: readonly Activity[], today: Day, empty: string): HTMLElement {
  const list = el(
    'ul',
    { class: 'slds-timeline' },
    activities.map((activity) => item(activity, today)),
  );
  return el(
    'section',
    { class: 'timeline-group', 'aria-label': title },
    el('h3', { class: 'slds-section__title timeline-heading' }, title),
    activities.length === 0 ? el('p', { class: 'timeline-empty' }, empty) : list,
  );
}

function item({ kind, subject, text, who, date }: Activity, today: Day): HTMLElement {
  const name = timelineNames[kind];
  const heading = el(
    'div',
    { class: 'slds-grid slds-grid_align-spread slds-timeline__trigger' },
    el('h4', { class: 'slds-truncate', title: subject }, el('strong', {}, subject)),
    el(
      'div',
      { class: 'slds-timeline__actions slds-timeline__actions_inline' },
      el('p', { class: 'slds-timeline__date' }, formatTimelineDay(date, today)),
    ),
  );
  const body = el(
    'div',
    { class: 'slds-media__body' },
    heading,
    el('p', { class: 'slds-m-horizontal_xx-small' }, `${who} ${sentences[kind]}`),
    text === ''
      ? null
      : el(
          'article',
          {
            class: 'slds-box slds-timeline__item_details slds-theme_shade slds-m-top_x-small',
            'aria-label': `Details of ${subject}`,
          },
          el('p', {}, text),
        ),
  );
  return el(
    'li',
    {},
    el(
      'div',
      { class: `slds-timeline__item_expandable slds-timeline__item_${name} slds-is-open` },
      el('span', { class: 'slds-assistive-text' }, name),
      el(
        'div',
        { class: 'slds-media' },
        el('div', { class: 'slds-media__figure' }, objectIcon(symbols[kind])),
        body,
      ),
    ),
  );
}
