import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { guidance } from '../../lib/policy/guidance.ts';
import { judgingPolicy } from '../../lib/policy/judging-policy.ts';
import { type Rule, type RuleTexts, rules } from '../../lib/rules/index.ts';
import { textsOf } from '../../lib/rules/rule-texts.ts';
import { withoutProperties } from './without-properties.ts';

/* What Squeaky's surfaces are built with: the panel shows findings as soon as what judges is loaded. */

export function surfacePlugins(): Plugin[] {
  return [chunksPlugin, policyPlugin, textsPlugin, listsPlugin];
}

/**
 * Few chunks: each costs its names, and two pack worse than one. React is the same everywhere, what judges a page
 * for panel, popup and options; the rest of what the panel has its findings on screen by is one more.
 */
const chunks = [
  {
    name: 'react',
    test: /node_modules\/(?:react|react-dom|scheduler|wxt|@wxt-dev)\/|preload-helper|\/pinned-tab\.ts$/,
    priority: 3,
  },
  {
    name: 'judging',
    test: /\/(?:judge-page|tab-inputs|store\/(?:policy|settings|person)|status-words|shown-page|watch-clock|Section|Mark)\.tsx?$/,
    priority: 2,
  },
  { name: 'panel', test: /\/(?:sidepanel\/App|desk\/Desk)\.tsx$/, priority: 1 },
];

/**
 * What React looks for and no surface has or uses: developer tools, which reach no extension's page, Node, and the
 * browser's sign that a page is loading, which only transitions give.
 */
const notThere = {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined',
  navigation: 'undefined',
  'process.emit': 'undefined',
  setImmediate: 'undefined',
};

const chunksPlugin: Plugin = {
  name: 'squeaky:chunks',
  apply: 'build',
  config: () => ({
    define: notThere,
    build: {
      // Browsers that can run the extension know it.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    },
  }),
};

/** What some modules come to, by module. */
const policyModules = new Map([
  [pathOf('../../lib/policy/judging-policy.ts'), { judgingPolicy }],
  [pathOf('../../lib/policy/guidance.ts'), { guidance }],
]);

/** Writes out what the handbook's policy comes to, so that the schemas beside its parts are not loaded with it. */
const policyPlugin: Plugin = {
  name: 'squeaky:policy',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const exported = Object.entries(policyModules.get(id) ?? {});
    if (exported.length === 0) return undefined;
    return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  },
};

const RULES = pathOf('../../lib/rules/');
const DEFINES = new Set(['defineRule', 'definePipelineRule']);
const TEXTS = pathOf('../../lib/rules/rule-texts.ts');
const TEXT_NAMES: ReadonlySet<keyof RuleTexts> = new Set(['when', 'why', 'parameters']);

/** Takes out of the rules what a closer look shows, and has it where that asks for it. */
const textsPlugin: Plugin = {
  name: 'squeaky:texts',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (id !== TEXTS) return undefined;
    const texts = Object.fromEntries(rules.map((rule) => [rule.id, textsOf(rule)]));
    return `const texts = ${JSON.stringify(texts)}; export const textsOf = ({ id }) => texts[id];`;
  },
  transform: (code, id) => (id.startsWith(RULES) ? withoutProperties(code, DEFINES, TEXT_NAMES) : undefined),
};

const LISTS = pathOf('../../lib/rules/evaluate-pipeline.ts');
const LIST_NAMES: ReadonlySet<keyof Rule> = new Set(['judgePipeline']);

/** Takes out of the rules what judges a list of records, which no surface shows. */
const listsPlugin: Plugin = {
  name: 'squeaky:lists',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (id.startsWith(RULES) ? withoutProperties(code, DEFINES, LIST_NAMES) : undefined),
  generateBundle(_options, bundle) {
    const isJudged = Object.values(bundle).some(
      (file) => file.type === 'chunk' && Boolean(file.modules[LISTS]?.renderedLength),
    );
    // It would find nothing wrong with any list.
    if (isJudged) this.error('A surface judges lists, but its rules are built without that.');
  },
};

function pathOf(path: string): string {
  return normalizePath(fileURLToPath(new URL(path, import.meta.url)));
}
