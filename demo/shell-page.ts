import { type Locale, languageOf } from './shared/locales.ts';
import type { Day } from './shared/types.ts';

const styleSheets = [
  '/_slds/styles/salesforce-lightning-design-system.min.css',
  ...['base', 'frame', 'record', 'fields', 'lists', 'overlays', 'console'].map(
    (name) => `/demo/client/styles/${name}.css`,
  ),
];
/** A cloud, drawn here so that the browser asks for no icon file. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230d9dda' d='M4 13a3.5 3.5 0 0 1-.4-7A4.2 4.2 0 0 1 11.500 5 4 4 0 1 1 12 13z'/%3E%3C/svg%3E";

/** The page that every Lightning URL answers with; scripts fill it in. */
export function shellPage(today: Day, locale: Locale): string {
  return `<!DOCTYPE html>
<html lang="${languageOf(locale)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lightning Experience</title>
<link rel="icon" href="${ICON}">
${styleSheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
</head>
<body class="slds-scope desktop" data-today="${today}">
<div class="auraLoadingBox oneLoadingBox"><div class="slds-spinner_container"><div role="status" class="slds-spinner slds-spinner_large slds-spinner_brand"><span class="slds-assistive-text">Loading</span><div class="slds-spinner__dot-a"></div><div class="slds-spinner__dot-b"></div></div></div></div>
<script type="module" src="/demo/client/main.ts"></script>
</body>
</html>
`;
}
