/** In place of a part that the panel can no longer load. */
export function Gone() {
  return <p className="gone quiet-text">Squeaky was updated. Close the panel and open it again.</p>;
}
