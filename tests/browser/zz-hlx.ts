import { readFileSync, readdirSync } from 'node:fs';
import { launchFirefox } from '/work/main/tests/browser/harness/firefox.ts';
import { servePages } from '/work/main/tests/browser/harness/server.ts';
import { copyInLanguage } from '/work/main/tests/browser/harness/in-language.ts';
const ext = copyInLanguage('/tmp/zwb/.output/firefox-mv3','zh_CN');
const sample = readFileSync('/tmp/hlx/sample.html', 'utf8');
const dir = '/work/shared/corpus/seeds/';
const pages: any = {};
for (const f of readdirSync(dir)) if (f.endsWith('.html')) pages['www.seed.gov.cn/' + f] = { body: readFileSync(dir + f), type: f.includes('gb18030') ? 'text/html; charset=gb18030' : 'text/html; charset=utf-8' };
pages['www.yunhe.gov.cn/a.html'] = { body: sample };
pages['www.yunhe.gov.cn/dark.html'] = { body: sample.replace('background: #fff;', 'background: #16191c;').replace('background: #f2f2f2; color: #333', 'background: #0d0f11; color: #ddd').replace('color: #222','color:#eee') };
pages['www.yunhe.gov.cn/csp.html'] = { body: sample.replace('<meta charset', '<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'none\'; script-src \'none\'"><meta charset') };
pages['news.example.com/a.html'] = { body: sample };
const server = await servePages(pages);
const f = await launchFirefox({ extension: ext.path, port: server.port });
const sleep = (n: number) => new Promise(r => setTimeout(r, n));
try {
const page = await f.open('http://www.yunhe.gov.cn/a.html');
page.on('pageerror', e => console.log('err', String(e)));
const hl = (p: any = page) => p.evaluate(() => [...(CSS as any).highlights].map(([n, h]: any) => n.replace('zw-', '') + ':' + h.size).join(' '));
const go = async (u: string) => { await page.goto('http://' + u); await sleep(1200); };
async function hover(text: string, nth = 0) {
  const b = await page.evaluate((text: string, nth: number) => { const w = document.createTreeWalker(document.body, 4); let k = 0; for (let n = w.nextNode() as Text | null; n; n = w.nextNode() as Text | null) { const at = n.data.indexOf(text); if (at < 0 || k++ < nth) continue; const r = document.createRange(); r.setStart(n, at); r.setEnd(n, at + text.length); const b = r.getClientRects()[0]!; return { x: b.x + b.width / 2, y: b.y + b.height / 2 }; } return { x: 0, y: 0 }; }, text, nth);
  await page.mouse.move(b.x - 3, b.y - 90); await page.mouse.move(b.x, b.y); await sleep(500);
}
await sleep(1500); console.log(await hl());
await hover('颜知行'); await page.screenshot({ path: '/tmp/hlx/ff1.png' });
await go('www.yunhe.gov.cn/dark.html'); console.log(await hl()); await hover('苏若川'); await page.screenshot({ path: '/tmp/hlx/ff2.png' });
await go('www.yunhe.gov.cn/csp.html'); console.log('csp', await hl()); await hover('苏若川'); await page.screenshot({ path: '/tmp/hlx/ff3.png' });
for (const s of ['000','000.gb18030','001','006','006b','008','009','009b','007']) { await go(`www.seed.gov.cn/${s}.html`); console.log(s, await hl(), await page.evaluate(() => [...document.querySelectorAll('iframe')].map((i: any) => { try { return [...i.contentWindow.CSS.highlights].map(([n, h]: any) => n + ':' + h.size).join(' ') } catch { return 'x' } }).join())); if (s === '006') await page.screenshot({ path: '/tmp/hlx/ff4.png' }); }
await go('www.seed.gov.cn/006.html'); { const box = await (await page.$('iframe'))!.boundingBox(); const b = await page.evaluate(() => { const d = (document.querySelector('iframe') as any).contentDocument; const w = d.createTreeWalker(d.body, 4); for (let n = w.nextNode(); n; n = w.nextNode()) { const at = n.data.indexOf('曾小红'); if (at < 0) continue; const r = d.createRange(); r.setStart(n, at); r.setEnd(n, at + 3); const b = r.getClientRects()[0]; return { x: b.x + b.width / 2, y: b.y + b.height / 2 }; } return { x: 0, y: 0 }; }); await page.mouse.move(box!.x + b.x, box!.y + b.y - 60); await page.mouse.move(box!.x + b.x, box!.y + b.y); await sleep(600); await page.screenshot({ path: '/tmp/hlx/ff-frame.png' }); console.log('frame hover'); }
await go('news.example.com/a.html'); console.log('elsewhere', await hl());
const own = await f.openOwnPage('onboarding.html');
const id = await own.evaluate(async () => { const tabs = await (globalThis as any).browser.tabs.query({}); return JSON.stringify(tabs.map((t: any) => [t.id, t.url])); });
console.log(id);
const tab = JSON.parse(id).at(-2)[0];
console.log(JSON.stringify(await own.evaluate(async (tab: number) => JSON.stringify(await (globalThis as any).browser.runtime.sendMessage({ type: 'get-reading', tabId: tab })).slice(0, 300), tab)));
console.log(JSON.stringify(await own.evaluate(async (tab: number) => JSON.stringify(await (globalThis as any).browser.permissions.getAll()), tab)));
await page.bringToFront(); await go('www.yunhe.gov.cn/a.html');
console.log((await own.evaluate(async (tab: number) => JSON.stringify(await (globalThis as any).browser.runtime.sendMessage({ type: 'get-reading', tabId: tab })).slice(0, 300), tab)));
console.log((await own.evaluate(async (tab: number) => JSON.stringify(await (globalThis as any).browser.runtime.sendMessage({ type: 'save-clip', tabId: tab, tags: ['试'], note: '' })).slice(0, 300), tab)));
console.log((await own.evaluate(async (tab: number) => JSON.stringify(await (globalThis as any).browser.action.getBadgeText({ tabId: tab })), tab)));
await hover('颜知行'); await page.screenshot({ path: '/tmp/hlx/ff5.png' });
} catch (e) { console.log(e) } finally { await f.close(); await server.close(); ext.remove(); }
