// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { groundOf, groundOfLuminance, luminance, parseColour } from '../../lib/highlight/ground.ts';

function ground(html: string): string {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-here]');
  if (!element) throw new Error('nothing to look at');
  return groundOf(element);
}

describe('groundOf', () => {
  it('takes a page without a background for white', () => {
    expect(ground('<p data-here>文</p>')).toBe('light');
  });

  it('takes the nearest background behind the text', () => {
    expect(ground('<div style="background:#fff"><p data-here style="background:rgb(17, 21, 24)">文</p></div>')).toBe(
      'dark',
    );
  });

  it('calls middle grey neither', () => {
    expect(ground('<p data-here style="background-color:rgb(127, 140, 146)">文</p>')).toBe('mid');
  });

  it('mixes a pale veil with what is under it', () => {
    const veil = '<p data-here style="background-color:rgba(255, 255, 255, 0.95)">文</p>';
    expect(ground(`<div style="background-color:rgb(0, 0, 0)">${veil}</div>`)).toBe('light');
  });

  it('trusts only the style of lines over a picture', () => {
    expect(ground('<div style="background-image:url(a.png)"><p data-here>文</p></div>')).toBe('mid');
  });

  it('is not misled by inputs that hide the properties of a form', () => {
    const form = '<form style="background-color:rgb(0, 0, 0)"><input name="parentElement"><p data-here>文</p></form>';
    expect(ground(form)).toBe('dark');
  });
});

describe('luminance', () => {
  it('goes from 0 to 1', () => {
    expect(luminance({ red: 0, green: 0, blue: 0, alpha: 1 })).toBe(0);
    expect(luminance({ red: 255, green: 255, blue: 255, alpha: 1 })).toBeCloseTo(1);
  });

  it('parts at .60 and .06', () => {
    expect([0.61, 0.6, 0.06, 0.05].map(groundOfLuminance)).toEqual(['light', 'mid', 'mid', 'dark']);
  });
});

describe('parseColour', () => {
  it('reads what browsers compute', () => {
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 0.5 });
    expect(parseColour('color(srgb 1 0 0 / 0.5)')).toEqual({ red: 255, green: 0, blue: 0, alpha: 0.5 });
    expect(parseColour('transparent')?.alpha).toBe(0);
  });

  it('does not guess at other notations', () => {
    expect(parseColour('oklch(0.7 0.1 200)')).toBeUndefined();
  });
});
