import { type ReactNode, useEffect, useState } from 'react';
import { copyText } from './clipboard.ts';
import { useAnnounce } from './desk/announce.ts';
import './copy-button.css';

type CopyButtonProps = {
  /** What is copied, or a way to make it. */
  text: string | (() => string);
  /** What a screen reader says of the button, when its own words are not enough. */
  label?: string;
  children: ReactNode;
};

/** Long enough to be read. */
const SAID_MS = 2_000;

/** Copies a text and says so in its place for a moment. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const announce = useAnnounce();

  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  function say(words: string) {
    setSaid(words);
    announce(words);
  }

  async function copy() {
    try {
      await copyText(typeof text === 'string' ? text : text());
      say('Copied');
    } catch {
      say('Not copied');
    }
  }

  return (
    <button type="button" className="quiet copy-button" aria-label={label} onClick={() => void copy()}>
      <span className={said === '' ? undefined : 'copy-button-rest'}>{children}</span>
      <span className="copy-button-said" aria-hidden="true">
        {said}
      </span>
    </button>
  );
}
