/** Puts plain text on the clipboard; rejects when the browser refuses, as it does without a click. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Puts a text on the clipboard in two forms: an editor of rich text takes the one, all others the other. */
export async function copyRich(text: string, html: string): Promise<void> {
  const asBlob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({ ...asBlob('text/plain', text), ...asBlob('text/html', html) }),
  ]);
}
