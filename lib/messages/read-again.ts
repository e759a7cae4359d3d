/** Asks a page's content script to read and send once more. From the extension's own pages only. */
export const READ_AGAIN = 'read-again';
