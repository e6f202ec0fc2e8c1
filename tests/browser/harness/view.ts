/** A page or popup in either browser, driven by the same few calls. Expressions are strings: they run over there. */
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

export interface View {
  /** The expression's value; a promise is awaited, the value must survive JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression is truthy. */
  waitFor(expression: string, milliseconds?: number): Promise<void>;
  /** A real click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** In the window, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A view that stands in a tab. */
export interface Tab extends View {
  bringToFront(): Promise<void>;
  point(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Presses at one point and lets go at the other. */
  drag(from: Point, to: Point): Promise<void>;
  press(key: string): Promise<void>;
  /** Holds a key down while the work is done. */
  hold(key: 'Control', work: () => Promise<void>): Promise<void>;
  goto(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Shows the page as it would be printed, or as ever (Chromium). */
  showMedia(media: 'print' | 'screen'): Promise<void>;
}

export function viewChromium(page: ChromiumPage): Tab {
  return {
    evaluate: (expression) => page.evaluate(expression),
    waitFor: (expression, milliseconds) => pollFor((question) => page.evaluate(question), expression, milliseconds),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.insertText(text),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
    bringToFront: () => page.bringToFront(),
    point: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: (from, to) => dragWith(page.mouse, from, to),
    press: (key) => page.keyboard.press(key),
    hold: (key, work) => holdKey(page.keyboard, key, work),
    goto: async (url) => void (await page.goto(url)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    showMedia: (media) => page.emulateMedia({ media }),
  };
}

export function viewFirefox(page: FirefoxPage): Tab {
  return {
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    waitFor: (expression, milliseconds) => pollFor((question) => page.evaluate(question), expression, milliseconds),
    async click(selector) {
      const { x, y } = await findAtRest(page, selector);
      await page.mouse.click(x, y);
    },
    async type(text) {
      for (const character of text) await page.keyboard.sendCharacter(character);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
    bringToFront: () => page.bringToFront(),
    point: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: (from, to) => dragWith(page.mouse, from, to),
    press: (key) => pressFirefox(page, key),
    hold: (key, work) => holdKey(page.keyboard, key, work),
    goto: async (url) => void (await page.goto(url)),
    resize: (width, height) => page.setViewport({ width, height }),
    showMedia: () => Promise.reject(new Error('Firefox offers no way to show a page as printed')),
  };
}

async function dragWith(
  mouse: {
    move(x: number, y: number, options?: { steps: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  },
  from: Point,
  to: Point,
): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  // A browser takes a leap for a click.
  await mouse.move(to.x, to.y, { steps: 8 });
  await mouse.up();
}

// What stands above may still come and push it down: two looks have to agree, as Playwright does by itself.
async function findAtRest(page: FirefoxPage, selector: string): Promise<Point> {
  await pollFor((question) => page.evaluate(question), middleOf(selector));
  let before = '';
  for (;;) {
    const point = (await page.evaluate(middleOf(selector))) as Point;
    if (JSON.stringify(point) === before) return point;
    before = JSON.stringify(point);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Keyboard {
  down(key: 'Control'): Promise<void>;
  up(key: 'Control'): Promise<void>;
}

async function holdKey(keyboard: Keyboard, key: 'Control', work: () => Promise<void>): Promise<void> {
  await keyboard.down(key);
  await work();
  await keyboard.up(key);
}

/**
 * Asks until the answer is yes. The libraries' own waiting compiles the expression over there, which the extension's
 * content security policy forbids.
 */
export async function pollFor(
  ask: (expression: string) => Promise<unknown>,
  expression: string,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  let cause: unknown;
  // A page in the middle of going elsewhere may fail to answer.
  const answer = () =>
    ask(`Boolean(${expression})`).catch((error: unknown) => {
      cause = error;
      return false;
    });
  while (!(await answer())) {
    if (Date.now() > end) throw new Error(`never true over there: ${expression}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The middle of the first element that matches, brought into view; undefined while there is none. */
export function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return undefined;
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return width && height ? { x: left + width / 2, y: top + height / 2 } : undefined;
  })()`;
}

// `Control+V` as Playwright writes it.
async function pressFirefox(page: FirefoxPage, keys: string): Promise<void> {
  const [key = '', ...held] = keys.split('+').reverse();
  for (const each of held) await page.keyboard.down(each as 'Control');
  await page.keyboard.press(key as 'Enter');
  for (const each of held) await page.keyboard.up(each as 'Control');
}
