import { describe, expect, test } from 'vitest';
import { fitPanel } from '../../../components/overlay/fit-panel.ts';
import { overlap, place } from '../../../components/overlay/placement.ts';

const window = { width: 1280, height: 800 };
const size = { width: 120, height: 36 };
const common = { size, window, margin: 16, step: 28 };

describe('the place of the pill', () => {
  test('is the bottom right corner, 16 px from the edges', () => {
    expect(place({ ...common, avoid: [] })).toEqual({ left: 1144, top: 748, ...size });
  });

  test('goes up when a button of the portal stands there', () => {
    const save = { left: 1100, top: 755, width: 160, height: 30 };
    const box = place({ ...common, avoid: [save] });
    expect(box.left).toBe(1144);
    expect(box.top).toBeLessThan(755 - size.height);
    expect(overlap(box, save)).toBe(0);
  });

  test('goes left when the whole right side is taken', () => {
    const column = { left: 1000, top: 0, width: 280, height: 800 };
    const box = place({ ...common, avoid: [column] });
    expect(box.left + box.width).toBeLessThanOrEqual(1000);
    expect(box.top).toBe(748);
  });

  test('hides the least when nothing is free', () => {
    const everything = { left: 0, top: 0, width: 1280, height: 600 };
    const bottom = { left: 0, top: 600, width: 1280, height: 170 };
    const box = place({ ...common, avoid: [everything, bottom] });
    expect(box.top).toBe(748);
  });

  test('stays inside a window smaller than the margins allow', () => {
    const box = place({ ...common, window: { width: 100, height: 30 }, avoid: [] });
    expect(box).toEqual({ left: 16, top: 16, ...size });
  });
});

describe('the place of the panel', () => {
  const small = { width: 420, height: 700 };
  const panel = { size: { width: 372, height: 668 }, window: small, margin: 16, step: 24 };
  const footer = { left: 320, top: 660, width: 90, height: 24 };
  const field = { left: 14, top: 400, width: 390, height: 34 };

  test('is as tall as what it shows when nothing is in the way', () => {
    expect(fitPanel({ ...panel, avoid: [] }, null).height).toBe(668);
  });

  test('gets shorter rather than hide the buttons of the portal', () => {
    const box = fitPanel({ ...panel, avoid: [footer] }, null);
    expect(overlap(box, footer)).toBe(0);
    expect(box.height).toBeGreaterThan(500);
  });

  test('gets shorter at the edge rather than stand in the middle of what is filled', () => {
    const wide = { ...panel, window };
    const tab = { left: 880, top: 155, width: 108, height: 42 };
    const box = fitPanel({ ...wide, avoid: [tab] }, null);
    expect(box).toMatchObject({ left: 1280 - 372 - 16 });
    expect(overlap(box, tab)).toBe(0);
    // Too little of it would be left there.
    const low = fitPanel({ ...wide, avoid: [{ ...tab, top: 380 }] }, null);
    expect(low.left).toBeLessThan(880);
    expect(low.height).toBe(668);
  });

  test('makes way for the field in use', () => {
    const box = fitPanel({ ...panel, avoid: [footer, field] }, null);
    expect(overlap(box, footer) + overlap(box, field)).toBe(0);
  });

  test('stays where it is as long as it hides nothing there', () => {
    const wide = { ...panel, size: { width: 372, height: 300 }, window };
    const moved = { left: 500, top: 16, width: 372, height: 300 };
    expect(fitPanel({ ...wide, avoid: [] }, moved)).toBe(moved);
    expect(
      fitPanel({ ...wide, avoid: [{ left: 600, top: 100, width: 50, height: 20 }] }, moved),
    ).not.toBe(moved);
  });

  test('comes back into a window that got smaller', () => {
    const outside = { left: 892, top: 16, width: 372, height: 668 };
    const box = fitPanel({ ...panel, avoid: [] }, outside);
    expect(box.left + box.width).toBeLessThanOrEqual(small.width);
  });
});
