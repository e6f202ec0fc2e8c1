// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, calls, reset } from './fake-browser.ts';
import { click, find, leave, settle, show, textOf, type } from './screen.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
// The gazetteer's file is made by the build.
vi.mock('../../entrypoints/background/gazetteer.ts', () => ({ getGazetteer: () => Promise.reject(new Error('none')) }));
Element.prototype.scrollIntoView = () => undefined;

const { OptionsPage } = await import('../../entrypoints/options/options-page.tsx');
const { OnboardingPage } = await import('../../entrypoints/onboarding/onboarding-page.tsx');
const { listLocalSites } = await import('../../components/sites.ts');
const { loadSettings } = await import('../../components/settings.ts');

beforeEach(async () => {
  await leave();
  reset();
});

describe('the options page', () => {
  it('says in a sentence why a site cannot be added', async () => {
    await show(<OptionsPage />);
    for (const [typed, sentence] of [
      ['不是域名', '这不是域名'],
      ['www.fs.gov.cn', '已经自动标注'],
    ] as const) {
      await type('.addsite input', typed);
      await submit('.addsite');
      expect(textOf('.complaint')).toContain(sentence);
    }
    expect(calls.filter(({ type }) => type === 'request-permission')).toEqual([]);
  });

  it('asks for the site of a pasted address and all below it', async () => {
    await show(<OptionsPage />);
    await type('.addsite input', 'https://www.example.com/news/1.html');
    await submit('.addsite');
    expect(calls).toContainEqual({ type: 'request-permission', origins: ['*://*.example.com/*'] });
  });

  it('keeps how the lines look and which kinds are drawn', async () => {
    await show(<OptionsPage />);
    await change('.choices label.wash input');
    await change('.kinds input');
    expect(await loadSettings()).toMatchObject({ annotation: 'wash', kinds: { known: false, inferred: true } });
  });

  it('gives no backup of an archive without clips', async () => {
    await show(<OptionsPage />);
    await settle(() => textOf('#backup').includes('0 篇剪报'));
    expect(find('#backup .btn')).toHaveProperty('disabled', true);
  });

  it('says so when a file is no backup', async () => {
    await show(<OptionsPage />);
    Object.defineProperty(find('#backup input'), 'files', { value: [new File(['{"a":1}'], 'a.json')] });
    await change('#backup input');
    await settle(() => textOf('#backup').includes('这不是政闻夹的备份文件'));
    expect(textOf('#backup [role=alert]')).toContain('这不是政闻夹的备份文件');
  });
});

describe('the page that opens at install', () => {
  it('says how many sites it does not ask for', async () => {
    await show(<OnboardingPage />);
    expect(textOf('.ask .disclosure')).toMatch(/另收录 [1-9]\d* 个全国性站点/);
  });

  it('asks for all local news sites in one request, and says what came of it', async () => {
    await show(<OnboardingPage />);
    vi.spyOn(browser.permissions, 'request').mockResolvedValueOnce(false);
    await click('.ask .primary');
    expect(textOf('.ask .result')).toContain('没有允许');
    await click('.ask .primary');
    expect(textOf('.ask .result')).toContain('已允许');
    const [request] = calls.filter(({ type }) => type === 'request-permission');
    expect(request?.origins).toHaveLength(listLocalSites().length);
  });
});

async function submit(selector: string): Promise<void> {
  await act(() => void find(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
}

async function change(selector: string): Promise<void> {
  const field = find(selector);
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = !field.checked;
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}
