// node shot.mjs out.png url width height [dark] [waitms] [full]
import { chromium } from 'playwright-core';
const [out, url, w, h, scheme = 'light', wait = '2500', full = '1'] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const p = await b.newPage({ viewport: { width: +w, height: +h }, colorScheme: scheme });
p.on('console', m => ['error', 'warning'].includes(m.type()) && console.log(m.type(), m.text().slice(0, 200)));
p.on('pageerror', e => console.log('PAGEERROR', e.message));
await p.goto(url); await p.waitForTimeout(+wait);
if (full === '1') { const H = await p.evaluate(() => document.documentElement.scrollHeight); await p.setViewportSize({ width: +w, height: Math.min(H, 6000) }); await p.waitForTimeout(1500); }
await p.screenshot({ path: out }); await b.close();
