import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { addDays, weekday } from '../../lib/calendar/day.ts';
import type { IsoDate } from '../../lib/facts/facts.ts';
import { MAX_REASON, type Snooze } from '../../lib/notes/notes.ts';
import { useAnnounce } from './announce.ts';
import { formatValue } from './format-value.ts';
import { keepWords } from './keep-words.ts';
import type { Keeping } from './keeping.ts';
import { setAsideWords } from './set-aside-words.ts';
import { useAttempt } from './use-attempt.ts';
import './snooze-form.css';

/** Longer than a deal's year; what is to be quiet for longer is not relevant. */
const MAX_DAYS = 366;
const MONDAY = 1;
const WEEK = 7;

type Choice = 'tomorrow' | 'next-week' | 'day' | 'not-relevant';

type SnoozeFormProps = {
  keeping: Keeping;
  rule: string;
  onClose(): void;
  /** Where to go on once the finding has left. */
  next(): HTMLElement | undefined;
};

/** Until when a finding is set aside, and why. */
export function SnoozeForm({ keeping: { today, onEdit }, rule, onClose, next }: SnoozeFormProps) {
  const id = useId();
  const [choice, setChoice] = useState<Choice>('tomorrow');
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState('');
  const { problem, attempt } = useAttempt();
  const announce = useAnnounce();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const days: Record<'tomorrow' | 'next-week', IsoDate> = {
    tomorrow: addDays(today, 1),
    'next-week': addDays(today, (MONDAY - weekday(today) + WEEK) % WEEK || WEEK),
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    const trimmed = reason.trim();
    const until = choice === 'day' ? day : choice === 'not-relevant' ? '' : days[choice];
    const words = whatIsWrong(choice, until, trimmed, today);
    setWrong(words);
    if (words !== '') return announce(words);
    const snooze: Snooze =
      choice === 'not-relevant'
        ? { kind: 'not-relevant', on: today, reason: trimmed }
        : { kind: 'snooze', until, reason: trimmed };
    const goOn = next();
    if (!(await attempt(() => onEdit({ what: 'snooze', rule, snooze })))) return;
    announce(`${setAsideWords(snooze)}. It is listed under Snoozed.`, { undo: () => void takeBack() });
    goOn?.focus();
  }

  /** Called when the form is gone with its finding. */
  async function takeBack() {
    const result = await onEdit({ what: 'snooze', rule });
    announce(result.ok ? 'It counts again.' : keepWords[result.why], {});
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }

  const option = (value: Choice, words: string) => (
    <label className="snooze-option">
      <input
        ref={value === 'tomorrow' ? first : undefined}
        type="radio"
        name={id}
        checked={choice === value}
        onChange={() => setChoice(value)}
      />
      {words}
    </label>
  );

  return (
    <form
      className="snooze-form"
      aria-label="Snooze"
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      {option('tomorrow', `Until tomorrow, ${dayWords(days.tomorrow)}`)}
      {option('next-week', `Until next Monday, ${dayWords(days['next-week'])}`)}
      <div className="snooze-option">
        {option('day', 'Until')}
        <input
          type="date"
          aria-label="Day on which it is back"
          min={days.tomorrow}
          max={addDays(today, MAX_DAYS)}
          value={day}
          onChange={({ target }) => {
            setDay(target.value);
            setChoice('day');
          }}
        />
      </div>
      {option('not-relevant', 'Not relevant here')}
      <label className="snooze-reason">
        Why
        <input
          type="text"
          value={reason}
          aria-required="true"
          aria-describedby={`${id}-wrong`}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="snooze-buttons">
        <button type="submit">{choice === 'not-relevant' ? 'Set aside' : 'Snooze'}</button>
        <button type="button" className="quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
      <p id={`${id}-wrong`} className="keep-problem">
        {wrong || problem}
      </p>
    </form>
  );
}

function whatIsWrong(choice: Choice, until: IsoDate, reason: string, today: IsoDate): string {
  if (reason.length > MAX_REASON) return `Say why in ${MAX_REASON} characters; this has ${reason.length}.`;
  if (choice === 'not-relevant') return reason === '' ? 'Say why it is not relevant here.' : '';
  if (reason === '') return 'Say why it can wait.';
  if (until === '') return 'Choose the day on which it is back.';
  if (until <= today) return 'Choose a day after today.';
  return until > addDays(today, MAX_DAYS) ? 'Choose a day within a year.' : '';
}

function dayWords(day: IsoDate): string {
  return formatValue(day, 'date');
}
