import type { ReportWords } from '../vi/report';

export const reportWords: ReportWords = {
  open: 'This figure is wrong',
  intro:
    'The message below says enough to find the figure and check it. Add what is wrong; change anything you like. The app itself sends nothing.',
  message: 'Message',
  to: (address) => `To: ${address}`,
  noAddress: 'This copy of the app has no address set: the mail opens without a recipient, for you to fill in.',
  shortened:
    'The message is longer than mail programs take, so its end will be cut from the mail (the link stays). To send all of it, copy it and paste it into the mail.',
  copy: 'Copy',
  copied: 'Message copied.',
  copyFailed: 'The browser did not allow copying. The message is selected: please copy it by hand.',
  mail: 'Mail',
  text: {
    subject: (figure) => `Wrong figure: ${figure}`,
    ask: 'What is wrong, what would be right, and where is it published?',
    shown: (value) => `On screen: ${value}`,
    asOf: (date) => `as of ${date}`,
    source: (source) => `Source: ${source}`,
    published: (date) => `published ${date}`,
    noDate: 'n.d.',
    row: (cells) => `Row of claims.csv: ${cells}`,
    link: (address) => `Link: ${address}`,
    release: (app, data, date) => `Hanoi Zones ${app}, data ${data} of ${date}`,
    others: 'Other figures published:',
    part: (scope) => `of a part only: ${scope}`,
    rejected: 'not used',
    cut: '[Cut to fit the mail.]',
  },
};
