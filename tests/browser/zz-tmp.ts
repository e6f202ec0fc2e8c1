import { readFileSync, readdirSync } from 'node:fs';
import { launchChromium } from '/work/main/tests/browser/harness/chromium.ts';
import { servePages } from '/work/main/tests/browser/harness/server.ts';
import { copyInLanguage } from '/work/main/tests/browser/harness/in-language.ts';
const ext = copyInLanguage('/tmp/zwb/.output/chrome-mv3','zh_CN');
const dir = '/work/shared/corpus/seeds/';
const pages: any = {};
for (const f of readdirSync(dir)) if (f.endsWith('.html')) pages['www.seed.gov.cn/' + f] = { body: readFileSync(dir + f), type: f.includes('gb18030') ? 'text/html; charset=gb18030' : 'text/html; charset=utf-8' };
const server = await servePages(pages);
const c = await launchChromium({ extension: ext.path, port: server.port });
try {
const page = await c.context.newPage();
page.on('pageerror', e => console.log('  pageerror', e.message));
const cdp = await c.context.newCDPSession(page); await cdp.send('Runtime.enable'); cdp.on('Runtime.consoleAPICalled', e => { const t = e.args.map(a => a.description ?? a.value).join(' '); if (/zhengwen/.test(t)) console.log('  console', t)});
await page.waitForTimeout(500);
for (const f of Object.keys(pages)) {
  const t = Date.now();
  await page.goto('http://' + f, {waitUntil:'load', timeout: 10000}).catch(e => console.log('goto', e.message.split('\n')[0]));
  await page.waitForTimeout(1200);
  const r = await page.evaluate(() => { const of = (w: any) => [...w.CSS.highlights].map(([n, h]: any) => n.replace('zw-','') + ':' + h.size).join(' '); const frames = [...document.querySelectorAll('iframe')].map((i: any) => { try { return of(i.contentWindow) } catch { return 'x' } }); return { top: of(window), frames: frames.filter(Boolean), hostile: (window as any).__HOSTILE__, host: !!document.querySelector('zhengwen-clip'), attrs: 0 }; }).catch(e => String(e));
  console.log(f, JSON.stringify(r));
  await page.screenshot({ path: '/tmp/s-' + f.split('/')[1] + '.png' });
}
} finally { await c.close(); await server.close(); ext.remove(); }
