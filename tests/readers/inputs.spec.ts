import type * as InPage from './in-page.ts';
import { expect, test } from './reader-test.ts';
import { storedPage } from './stored-pages.ts';
import { fieldsOf } from './watching.ts';

declare const squeaky: typeof InPage;

const FORM = 'edit-dialog-over-its-record-at-its-own-address';

test('what is searched for in a lookup is not chosen', async ({ open }) => {
  const page = await open(storedPage(FORM));
  const type = (text: string, isChosen: boolean) =>
    page.evaluate(
      ([value, readOnly]) => {
        const input = document.querySelector<HTMLInputElement>('.slds-modal input[name="AccountId"]');
        if (!input) throw new Error('no lookup');
        Object.assign(input, { value, readOnly });
        const sight = squeaky.readPage(true);
        return sight.status === 'read' ? sight.fields : [];
      },
      [text, isChosen] as const,
    );
  const drafts = async (text: string, isChosen: boolean) =>
    (await type(text, isChosen)).flatMap((field) =>
      field.isDraft && field.apiName === 'AccountId' ? field.text : [],
    );
  expect(await drafts('Acm', false)).toEqual([]);
  expect(await drafts('Acme', true)).toEqual(['Acme']);
  expect(await drafts('', false)).toEqual(['']);
});

for (const form of ['flat', 'native'] as const) {
  test(`a name typed in parts is one name, ${form}`, async ({ open }) => {
    const page = await open(storedPage(FORM));
    const sight = await page.evaluate((isNative) => {
      const input = document.querySelector('.slds-modal input[name="Name"]')?.closest('[slot="inputField"]');
      if (!input) throw new Error('no name');
      input.innerHTML = `<lightning-input-name><fieldset><legend>Name</legend>
        <lightning-picklist><lightning-combobox><div><lightning-base-combobox>
          <button role="combobox" data-value="Ms."><span>Ms.</span></button>
        </lightning-base-combobox></div></lightning-combobox></lightning-picklist>
        <lightning-input><input name="firstName"></lightning-input>
        <lightning-input><input name="middleName"></lightning-input>
        <lightning-input><input name="lastName"></lightning-input>
      </fieldset></lightning-input-name>`;
      const typed = { firstName: 'Ann', lastName: ' Lee ' };
      for (const [name, value] of Object.entries(typed))
        Object.assign(input.querySelector(`[name="${name}"]`) ?? {}, { value });
      if (isNative) squeaky.toNativeShadow(document);
      return squeaky.readPage(true);
    }, form === 'native');
    const names = fieldsOf(sight).filter(({ apiName, isDraft }) => apiName === 'Name' && isDraft);
    expect(names.map(({ text }) => text)).toEqual(['Ms. Ann Lee']);
  });
}
