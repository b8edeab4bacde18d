import { describe, expect, test } from 'vitest';
import { isSlowNetwork } from '../../src/domain/slowNetwork';

const QUICK = { answerMs: 60, downlinkMbps: 10, saveData: false };

describe('a network is', () => {
  test.each([
    ['quick', {}, false],
    ['quick where the browser tells no estimate', { downlinkMbps: undefined }, false],
    ['slow at 400 kbit/s, however near the server', { downlinkMbps: 0.4 }, true],
    ['quick where a busy server answers late and the browser knows better', { answerMs: 400 }, false],
    ['quick where the browser knows nothing yet (1.4 Mbit/s in Chromium)', { downlinkMbps: 1.4 }, false],
    ['slow where the answer took 400 ms and there is no estimate', { answerMs: 400, downlinkMbps: undefined }, true],
    ['slow when the reader asked for less data', { saveData: true }, true],
  ])('%s', (_, signs, slow) => {
    expect(isSlowNetwork({ ...QUICK, ...signs })).toBe(slow);
  });
});
