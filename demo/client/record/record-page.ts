import type { FieldMarkup, FieldValue, RecordPage, Section, TabName } from '../../shared/types.ts';
import { el } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { stencil } from '../base/parts.ts';
import { fetchRecord, saveRecord } from '../base/server.ts';
import { t } from '../base/words.ts';
import { showToast } from '../frame/toast.ts';
import type { View } from '../frame/view.ts';
import { type DetailPanel, detailPanel } from './detail-panel.ts';
import { highlights } from './highlights.ts';
import { path } from './path.ts';
import { recordFrame } from './record-frame.ts';
import { opportunitiesBeside, sideColumn } from './side-column.ts';
import { type Tab, tabset } from './tabs.ts';
import { timeline } from './timeline.ts';

const tabValues: Readonly<Record<TabName, string>> = {
  details: 'detailTab',
  plan: 'customTab2',
  activity: 'activityTab',
  related: 'relatedListsTab',
};

/** The page of one record. */
export function recordView(object: string, id: string): View {
  const element = el('div', { class: 'record-page' }, stencil(6));
  const panels: DetailPanel[] = [];
  let newest: RecordPage | undefined;
  let redrawHead: ((page: RecordPage) => void) | undefined;

  const save = async (fields: Record<string, FieldValue>) => {
    const page = await saveRecord(object === 'Account' ? 'Account' : 'Opportunity', id, fields);
    update(page);
    showToast(t('{0} "{1}" was saved.', t(page.object), page.name));
  };

  const update = (page: RecordPage) => {
    newest = page;
    redrawHead?.(page);
    for (const panel of panels) panel.update(page);
  };

  const draw = async (first: RecordPage, setTitle: (title: string) => void) => {
    // A save between two bursts must not be undone by the next.
    const page = () => newest ?? first;
    const frame = recordFrame(first.object);
    const { header, path: subheader, main, side } = frame.regions;
    redrawHead = (newer) => {
      setTitle(titleOf(newer));
      header.replaceChildren(highlights(newer));
      subheader.replaceChildren(path(newer, save) ?? '');
      side.replaceChildren(...sideColumn(newer));
    };
    main.append(stencil(8));
    side.append(stencil(3));
    header.append(highlights(first));
    element.replaceChildren(frame.element);
    setTitle(titleOf(first));
    await bursts(1);
    subheader.replaceChildren(path(page(), save) ?? '');
    await bursts(2);
    main.replaceChildren(tabset(tabsOf(page, panels, save), tabValues[first.opensOn]));
    await bursts(1);
    side.replaceChildren(...sideColumn(page()));
  };

  return {
    element,
    async load(setTitle) {
      const page = await fetchRecord(object, id);
      await bursts(1);
      await draw(page, setTitle);
    },
    async refresh(setTitle) {
      if (!redrawHead) return;
      const page = await fetchRecord(object, id);
      await bursts(2);
      setTitle(titleOf(page));
      update(page);
    },
  };
}

function titleOf({ name, object }: RecordPage): string {
  return `${name} | ${t(object)} | Salesforce`;
}

function tabsOf(
  page: () => RecordPage,
  panels: DetailPanel[],
  save: (fields: Record<string, FieldValue>) => Promise<void>,
): Tab[] {
  const fields = (markup: FieldMarkup, sectionsOf: (page: RecordPage) => readonly Section[]) => () => {
    const panel = detailPanel({ page: page(), markup, sectionsOf, save });
    panels.push(panel);
    return panel.element;
  };
  const details = { label: t('Details'), draw: fields(page().detailsMarkup, ({ details }) => details) };
  const plan = { label: t('Command Plan'), draw: fields(page().planMarkup, ({ plan }) => plan) };
  const activity = { label: t('Activity'), draw: () => timeline(page().activities, page().today) };
  const related = { label: t('Related'), draw: () => opportunitiesBeside(page()) };
  const tabs = page().object === 'Opportunity' ? { details, plan, activity, related } : { details, related };
  return Object.entries(tabs).map(([name, tab]) => ({ ...tab, value: tabValues[name as TabName] }));
}
