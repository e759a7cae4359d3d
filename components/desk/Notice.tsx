import './status-message.css';

type NoticeProps = {
  text: string;
  /** What the button does, when there is something to do. */
  action?: { label: string; onPress(): void };
};

/** Something about Squeaky itself that bears on what is shown below; told at once, and stays. */
export function Notice({ text, action }: NoticeProps) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      {action && (
        <button type="button" className="quiet" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
