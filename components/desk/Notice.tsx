import './status-message.css';

type NoticeProps = {
  text: string;
  /** What the button does, when there is something to do. */
  action?: { label: string; onPress(): void };
};

/** Something about Squeaky itself that bears on what is shown below. */
export function Notice({ text, action }: NoticeProps) {
  return (
    <div className="notice">
      <p>{text}</p>
      {action && (
        <button type="button" className="quiet" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
