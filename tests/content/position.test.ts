import { describe, expect, it } from 'vitest';
import { clampPlace, placeCard } from '../../entrypoints/content/card/position.ts';

const window = { width: 1280, height: 900 };
const card = { width: 360, height: 300 };

describe('placeCard', () => {
  it('stands below the line where there is room', () => {
    expect(placeCard({ left: 700, top: 300, right: 760, bottom: 324 }, card, window)).toMatchObject({
      left: 700,
      top: 332,
    });
  });

  it('stands above a line near the foot of the window', () => {
    const { top, maxHeight } = placeCard({ left: 700, top: 800, right: 760, bottom: 824 }, card, window);
    expect(top + card.height).toBe(792);
    expect(maxHeight).toBeGreaterThanOrEqual(card.height);
  });

  it('stays inside the window on either side', () => {
    expect(placeCard({ left: 1200, top: 300, right: 1270, bottom: 324 }, card, window).left).toBe(904);
    expect(placeCard({ left: 2, top: 300, right: 60, bottom: 324 }, card, window).left).toBe(16);
  });

  it('is cut rather than laid over its line in a low window', () => {
    const low = { width: 800, height: 260 };
    const line = { left: 20, top: 100, right: 80, bottom: 124 };
    const { top, maxHeight } = placeCard(line, card, low);
    expect(top >= line.bottom || top + maxHeight <= line.top).toBe(true);
    expect(maxHeight).toBeLessThan(card.height);
  });
});

describe('clampPlace', () => {
  it('leaves a place inside the window as it is', () => {
    expect(clampPlace({ left: 40, top: 60 }, card, window)).toEqual({ left: 40, top: 60 });
  });

  it('takes the nearest place inside the window', () => {
    expect(clampPlace({ left: -30, top: 880 }, card, window)).toEqual({ left: 0, top: 600 });
  });

  it('keeps the head of a card in sight that is taller than the window', () => {
    expect(clampPlace({ left: 10, top: -50 }, card, { width: 1280, height: 200 }).top).toBe(0);
  });
});
