import { describe, expect, test } from 'vitest';
import { isMailAddress, mailTo, MAX_MAILTO } from '../../src/domain/report/mail';
import { wrongFigure } from '../../src/domain/report/wrongFigure';
import { EMPTY_DATASET } from '../../src/data/load';
import { loadI18n } from '../../src/i18n/load';
import { reportWords } from '../../src/i18n/reportWords';
import { claimText } from '../../src/ui/figure/claimText';
import { reportMessage } from '../../src/ui/report/message';
import { LANGS, type Lang } from '../../src/view/view';
import { aClaim, aFigure, aSource, aZone } from '../support/ledger';

const sources = {
  board: aSource('board', {
    publisher: 'The Board',
    title: 'Report',
    published: '2025-12',
    url: 'https://board.example/1',
  }),
  paper: aSource('paper', {
    publisher: 'A paper',
    title: 'News',
    published: null,
    url: null,
    site: 'https://paper.example',
  }),
};
const area = aFigure(
  [
    aClaim(344.4, { source: 'paper', asOf: '2004', qualifier: 'about' }),
    aClaim(407, { source: 'board', asOf: '2025-12' }),
    aClaim(28, { source: 'paper', asOf: '2020', scope: 'phase-2' }),
    aClaim(999, { source: 'paper', asOf: '2026', rejected: true }),
  ],
  sources,
);
const dataset = { ...EMPTY_DATASET, zones: [aZone('qm', { figures: { area_ha: area } })], sources };
const LINK = 'https://zones.example/?lang=en&zone=qm';

async function messageOf(field: 'area_ha' | 'occupancy_pct', lang: Lang = 'en'): Promise<string> {
  const { t, format } = await loadI18n(lang);
  const { text: words } = await reportWords(lang);
  return reportMessage(
    wrongFigure(dataset, { of: 'zone', zone: 'qm', field }),
    { name: 'Area, Quang Minh', link: LINK, app: '9.9.9', release: { version: '1.2.3', date: '2026-11-21' } },
    {
      words,
      format,
      claimText: (claim) => claimText(claim, format, (text) => text).whole,
      text: (id) => (id === 'phase-2' ? 'phase 2' : id),
      sources,
      unknown: t.unknown,
      local: t.local.hint,
    },
  );
}

describe('the message about a wrong figure', () => {
  test('says what is shown, as of when, by whom, where, in which row, and under which link and releases', async () => {
    const message = await messageOf('area_ha');
    expect(message).toContain('Area, Quang Minh\nOn screen: 407 ha, as of December 2025\n');
    expect(message).toContain('Source: The Board: Report (published December 2025)\nhttps://board.example/1\n');
    expect(message).toContain('subject_id=qm field=area_ha source_id=board as_of=2025-12');
    expect(message).toContain(`Link: ${LINK}\n`);
    expect(message).toContain('Hanoi Zones 9.9.9, data 1.2.3 of 21 November 2026');
  });

  test('lists what else was published, each with its qualifier, standing, site and id', async () => {
    const [, others = ''] = (await messageOf('area_ha')).split('Other figures published:\n');
    expect(others.split('\n')).toEqual([
      '- about 344.4 ha, as of 2004: A paper: News (n.d.) https://paper.example [source_id=paper]',
      '- 28 ha, as of 2020 [of a part only: phase 2]: A paper: News (n.d.) https://paper.example [source_id=paper]',
      '- 999 ha, as of 2026 [not used]: A paper: News (n.d.) https://paper.example [source_id=paper]',
    ]);
  });

  test('of a figure that nobody published says so, and never 0', async () => {
    const message = await messageOf('occupancy_pct');
    expect(message).toContain('On screen: not published\n');
    expect(message).toContain('subject_id=qm field=occupancy_pct\n');
    expect(message).not.toMatch(/\b0\b|null|undefined/);
  });

  test.each(LANGS)('leaves the second line to the reader in %s', async (lang) => {
    const [asked, own, ...rest] = (await messageOf('area_ha', lang)).split('\n');
    expect(asked).not.toBe('');
    expect(own).toBe('');
    expect(rest.join('\n')).toContain('source_id=board');
  });
});

describe('the mail', () => {
  const letter = { to: 'data@zones.example', subject: 'Số liệu sai', link: LINK, shortLink: LINK, cutNote: '[cut]' };
  const bodyOf = (href: string): string => new URLSearchParams(href.slice(href.indexOf('?'))).get('body') ?? '';

  test('goes to the address with subject and text as they are, in lines that mail programs know', () => {
    const { href, shortened } = mailTo({ ...letter, text: 'a & b\nc = d?' });
    expect(href.startsWith('mailto:data@zones.example?subject=S%E1%BB%91%20li')).toBe(true);
    expect(bodyOf(href)).toBe('a & b\r\nc = d?');
    expect(shortened).toBe(false);
  });

  test('without an address leaves the recipient empty', () => {
    expect(mailTo({ ...letter, to: null, text: 'x' }).href).toMatch(/^mailto:\?subject=/);
  });

  test('that is too long is cut from its end, says so, and keeps the link', () => {
    const text = ['first', `Link: ${LINK}`, ...Array.from({ length: 200 }, (_, i) => `line ${i}`)].join('\n');
    const { href, shortened } = mailTo({ ...letter, text });
    expect(shortened).toBe(true);
    expect(href.length).toBeLessThanOrEqual(MAX_MAILTO);
    const lines = bodyOf(href).split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['first', 'line 0', 'line 1']);
    expect(lines.slice(-2)).toEqual(['[cut]', `Link: ${LINK}`]);
  });

  test('with a link that is too long carries the short one', () => {
    const link = `${LINK}&weights=${'x'.repeat(3000)}`;
    const { href } = mailTo({ ...letter, link, text: `see\nLink: ${link}` });
    expect(bodyOf(href)).toContain(`Link: ${LINK}`);
    expect(href.length).toBeLessThanOrEqual(MAX_MAILTO);
  });

  test.each([
    ['data@zones.example', true],
    ['so-lieu.kcn@hanoi.example.vn', true],
    ['', false],
    ['nobody', false],
    ['a@b', false],
    ['A Name <a@b.example>', false],
    ['a@b.example, c@d.example', false],
    ['a@b.example?bcc=x@y.example', false],
  ])('%j is an address: %s', (text, is) => {
    expect(isMailAddress(text)).toBe(is);
  });
});
