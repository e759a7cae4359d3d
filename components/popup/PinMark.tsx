/** A pin: filled while the link is pinned. */
export function PinMark({ isPinned }: { isPinned: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d="M5 1.75h6l-.75 1v3.5l2 2.25v1H3.75v-1l2-2.25v-3.5Z"
        fill={isPinned ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinejoin="round"
      />
      <path d="M8 9.5v5" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" />
    </svg>
  );
}
