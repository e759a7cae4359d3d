import type { ReactNode } from 'react';
import { Mark, type MarkName } from '../Mark.tsx';
import './welcome.css';

export type WelcomeViewProps = {
  /** The key that opens the panel, as the browser writes it; empty when it has none. */
  panelKey: string;
  /** Something that was asked for and did not work, in a sentence. */
  problem?: string;
  /** The sample to try, once it is loaded. */
  sample: ReactNode;
  onOpenPanel: () => void;
  onOpenOptions: () => void;
};

/** What marks stand for, in the words of the panel. */
const words: readonly { mark: MarkName; word: string; about: string }[] = [
  { mark: 'error', word: 'Error', about: 'The handbook asks for it, and it is missing or out of date.' },
  { mark: 'warning', word: 'Warning', about: 'A manager would ask about it.' },
  { mark: 'info', word: 'Info', about: 'Good to know. It is not counted.' },
  {
    mark: 'unknown',
    word: 'Not on this page',
    about: 'Nothing is said about what is not on the page. Open the tab that has it.',
  },
];

/** The page that is shown once, after the installation: three steps, a sample, and what happens to data. */
export function WelcomeView({ panelKey, problem, sample, onOpenPanel, onOpenOptions }: WelcomeViewProps) {
  return (
    <main className="welcome">
      <header>
        <h1>Squeaky is ready</h1>
        <p className="quiet-text">
          It reads the opportunity you have open, compares it with the sales handbook and shows what to fix.
        </p>
      </header>
      <ol className="welcome-steps">
        <li>
          <h2>Pin the icon</h2>
          <p>
            Open the extensions menu beside the address bar, find Squeaky and pin it. Its badge counts what
            there is to fix on the page in front of you.
          </p>
        </li>
        <li>
          <h2>Open the panel</h2>
          <p>
            Open an opportunity in your CRM, click the icon, then <b>Open side panel</b>.
            {panelKey && (
              <>
                {' '}
                Or press <kbd>{panelKey}</kbd>.
              </>
            )}{' '}
            A page that was open before needs to be reloaded once.
          </p>
          <button type="button" onClick={onOpenPanel}>
            Open it now
          </button>
          {problem && (
            <p className="welcome-problem" role="alert">
              {problem}
            </p>
          )}
        </li>
        <li>
          <h2>Know the four words</h2>
          <dl className="welcome-words">
            {words.map(({ mark, word, about }) => (
              <div key={word}>
                <dt>
                  <Mark name={mark} /> {word}
                </dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </li>
      </ol>
      <section aria-labelledby="sample-heading">
        <h2 id="sample-heading">Try it without a CRM</h2>
        <p className="quiet-text">
          A made-up opportunity, and the panel for it. Change a field and watch its finding go.
        </p>
        {sample}
      </section>
      <section aria-labelledby="privacy-heading" className="welcome-privacy">
        <h2 id="privacy-heading">What is read, kept and sent</h2>
        <dl>
          <div>
            <dt>Read</dt>
            <dd>
              The opportunity and account fields on the Salesforce pages you open. Nothing is ever typed into
              them.
            </dd>
          </div>
          <div>
            <dt>Kept</dt>
            <dd>
              What was read stays in memory and is gone when the browser closes. What you set and write, your
              pins and the links you opened last stay in this browser.
            </dd>
          </div>
          <div>
            <dt>Sent</dt>
            <dd>Nothing. Squeaky makes no network requests. A link opens when you click it.</dd>
          </div>
        </dl>
        <button type="button" onClick={onOpenOptions}>
          Options
        </button>
      </section>
    </main>
  );
}
