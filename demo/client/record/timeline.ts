import type { Activity, Day } from '../../shared/types.ts';
import { el, leaf } from '../base/dom.ts';
import { formatMonth, formatTimelineDay } from '../base/formats.ts';
import { flexipageComponent, icon } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { timelineItem } from './timeline-item.ts';

/** The activity timeline, newest first: what is still to come, then a section per month. */
export function timeline(activities: readonly Activity[], today: Day): HTMLElement {
  const newestFirst = [...activities].sort((a, b) => b.date.localeCompare(a.date));
  const upcoming = newestFirst.filter(({ date }) => date > today);
  const past = newestFirst.filter(({ date }) => date <= today);
  const months = Map.groupBy(past, ({ date }) => date.slice(0, 7));
  const wrapper = el(
    'div',
    { class: 'skip-timeline-wrapper' },
    tools(),
    upcomingSection(upcoming, today),
    [...months.values()].map((month) => monthSection(month, today)),
    el('div', { class: 'timeline-end', role: 'status' }, el('span', {}, endOf(past))),
  );
  const panel = leaf('runtime_sales_activities-activity-panel', {}, wrapper);
  return flexipageComponent('runtime_sales_activities_activityPanel', panel);
}

function endOf(past: readonly Activity[]): string {
  return past.length > 0
    ? t('No more past activities to load.')
    : t('No past activity. Past meetings and tasks marked as done show up here.');
}

/** What is shown, and the buttons over it. They do nothing. */
function tools(): HTMLElement {
  const settings = el(
    'button',
    { type: 'button', class: 'slds-button slds-button_icon filterMenuLink', title: t('Timeline Settings') },
    icon('utility:settings', 'slds-button__icon'),
  );
  const links = [t('Refresh'), t('Expand All'), t('View All')].map((label) =>
    el('button', { type: 'button', class: 'slds-button' }, label),
  );
  return el(
    'div',
    {},
    el(
      'div',
      { class: 'timeline-tools' },
      el('span', {}, t('Filters: All time • All activities • All types')),
      settings,
    ),
    el('div', { class: 'timeline-tools' }, links),
  );
}

function upcomingSection(activities: readonly Activity[], today: Day): HTMLElement {
  const empty = activities.length === 0 ? t('No activities to show.') : '';
  return section('open-activity-group openActivities', t('Upcoming & Overdue'), activities, today, empty);
}

function monthSection(activities: readonly Activity[], today: Day): HTMLElement {
  return section('past-activity-group', formatMonth(activities[0]?.date ?? today), activities, today, '');
}

function section(
  name: string,
  title: string,
  activities: readonly Activity[],
  today: Day,
  empty: string,
): HTMLElement {
  const list = el(
    'ul',
    { class: 'slds-timeline' },
    activities.map((activity) => timelineItem(activity, formatTimelineDay(activity.date, today))),
  );
  return el(
    'div',
    { class: `slds-section timeline-group ${name} slds-is-open` },
    el(
      'h3',
      { class: 'slds-section__title' },
      el('button', { type: 'button', class: 'slds-button', 'aria-expanded': 'true' }, title),
    ),
    el(
      'div',
      { class: 'slds-section__content' },
      el('div', {}, list),
      empty ? el('div', { class: 'timeline-empty' }, empty) : null,
    ),
  );
}
