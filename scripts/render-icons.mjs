// Renders assets/icons/*.svg to the PNG sizes that Office asks for. Run after a drawing changes: npm run icons
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const FOLDER = new URL('../assets/icons/', import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(new URL(file, FOLDER), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: new URL(file.replace('.svg', `-${size}.png`), FOLDER).pathname,
      omitBackground: true,
    });
  }
}
await browser.close();
