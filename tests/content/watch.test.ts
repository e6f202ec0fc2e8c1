// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../entrypoints/content/shell.ts', () => ({ hostName: 'zhengwen-clip' }));

const { watchPage } = await import('../../entrypoints/content/watch.ts');

describe('watchPage', () => {
  const changed = vi.fn();
  let stop = (): void => undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    changed.mockClear();
    document.body.innerHTML = '<p>文</p>';
    stop = watchPage(changed);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  async function change(): Promise<void> {
    document.body.append(document.createElement('p'));
    // Observers report in a microtask.
    await Promise.resolve();
  }

  it('tells once of a burst of changes', async () => {
    await change();
    await change();
    vi.advanceTimersByTime(500);
    expect(changed.mock.calls).toEqual([[{ frame: false }]]);
  });

  it('does not hear the extension put in and take out its own element', async () => {
    const host = document.createElement('zhengwen-clip');
    document.documentElement.append(host);
    await Promise.resolve();
    host.remove();
    await Promise.resolve();
    vi.advanceTimersByTime(10_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('hears a page that never rests ever less often', async () => {
    const times: number[] = [];
    for (let time = 0; time < 20_000; time += 100) {
      await change();
      vi.advanceTimersByTime(100);
      if (changed.mock.calls.length > times.length) times.push(time);
    }
    expect(times.length).toBeLessThan(8);
  });

  it('tells of a frame that has loaded a document of the same site', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await Promise.resolve();
    frame.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(500);
    expect(changed.mock.calls).toEqual([[{ frame: true }]]);
  });

  it('hears nothing more once stopped', async () => {
    stop();
    await change();
    vi.advanceTimersByTime(10_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
