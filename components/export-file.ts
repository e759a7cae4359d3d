/**
 * Offers a text as a file to keep. The address lives in this page's memory, so nothing goes over a network;
 * it is given back once the browser has taken the click.
 */
export function exportFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
