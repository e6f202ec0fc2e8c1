import { readFileSync } from 'node:fs';
import { launchChromium } from '/work/main/tests/browser/harness/chromium.ts';
import { servePages } from '/work/main/tests/browser/harness/server.ts';
const html = readFileSync('/work/main/tests/browser/harness/sample.html');
const server = await servePages({ 'www.yunhe.gov.cn/a.html': { body: html } , 'www.other.example.com/a.html': {body: html}});
const c = await launchChromium({ extension: '/tmp/zwb/.output/chrome-mv3', port: server.port });
try {
const page = await c.context.newPage();
page.on('console', m => console.log('page:', m.type(), m.text()));
page.on('pageerror', e => console.log('pageerror', e.message));
const w = await c.worker(); w.on('console', m => console.log('worker:', m.text()));
const cdp = await c.context.newCDPSession(page); await cdp.send('Runtime.enable'); cdp.on('Runtime.consoleAPICalled', e => console.log('console', e.args.map(a => a.description ?? a.value).join(' '))); cdp.on('Runtime.exceptionThrown', e => console.log('exc', e.exceptionDetails.exception?.description));
await page.goto('http://www.yunhe.gov.cn/a.html');
await page.waitForTimeout(1500);
console.log(await page.evaluate(() => [...(CSS as any).highlights].map(([n, h]: any) => n + ':' + h.size)));
console.log(await page.evaluate(() => document.adoptedStyleSheets.length + ' ' + document.documentElement.children.length + ' ' + document.documentElement.lastElementChild!.outerHTML));
await page.screenshot({ path: '/tmp/c1.png' });
const box = await page.evaluate(() => { const t = [...document.querySelectorAll('.TRS_Editor p')][0]!.firstChild as Text; const r = document.createRange(); const at = t.data.indexOf('林远舟'); r.setStart(t, at); r.setEnd(t, at + 3); const b = r.getBoundingClientRect(); return { x: b.x + b.width / 2, y: b.y + b.height / 2 }; });
await page.mouse.move(box.x - 5, box.y - 60); await page.mouse.move(box.x, box.y);
await page.waitForTimeout(600);
await page.screenshot({ path: '/tmp/c2.png' });
const popup = await c.openPopup(page);
await popup.waitFor(`document.body?.innerText.length > 20`);
console.log((await popup.evaluate<string>('document.body.innerText')).slice(0, 200));
await popup.screenshot('/tmp/c3.png');
await popup.close();
} finally { await c.close(); await server.close(); }
