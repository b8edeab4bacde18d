import type { OfflineWords } from '../vi/offline';

export const offlineWords: OfflineWords = {
  title: 'Without network',
  about: 'The whole app, its data and its fonts are kept on this device after the first visit.',
  keeping: {
    starting: 'A copy will be kept once the map is drawn.',
    filling: (done, total) => `Keeping a copy: ${done} of ${total} files…`,
    fillingSoon: 'Keeping a copy…',
    ready: 'Ready to work without network.',
    failed: 'The copy could not be completed. The next visit goes on with it; what is open now works as before.',
  },
  whyNot: {
    insecure:
      'This address is not https, so the browser keeps no copy. Open it by https, or use the packed folder that runs on the laptop itself (npm run pack). With network the app works as before.',
    unsupported:
      'This browser cannot keep a copy. Use another one, or the packed folder that runs on the laptop itself (npm run pack). With network the app works as before.',
    development: 'While developing no copy is kept, so that every change is seen.',
    ended: 'Keeping a copy was switched off where this app is published. With network the app works as before.',
    refused:
      'The browser does not allow a copy to be kept; private browsing or blocked storage may be why. With network the app works as before.',
  },
  update: {
    title: 'New version',
    here: 'A new version is here.',
    whenever: 'Reload when it suits you; what you are looking at stays.',
    reload: 'Reload',
    later: 'Later',
    talk: 'A talk is on in another window. Reload once it is over.',
  },
  preflight: {
    title: 'Pre-flight check',
    about:
      'Compares every file on the device, then cuts the app off from the network for some seconds and opens everything. Other windows of the app are cut off meanwhile too.',
    start: 'Pre-flight check',
    again: 'Check again',
    running: 'Checking…',
    progress: 'Progress of the check',
    compared: (done, total) => `${done} of ${total} files compared`,
    green: 'Green: everything that a talk needs is on this device.',
    kept: (files, megabytes) => `${files} files, ${megabytes} MB`,
    version: (version) => `Version ${version}`,
    red: 'Not ready for a talk without network:',
    download: 'Download what is missing',
    notLasting:
      'When the disk is nearly full the browser may clear the copy. Installing the app (in the browser’s menu) makes it last longer; check again just before the talk.',
    rehearsal: 'The map, drawn without network',
    checks: {
      copy: 'The copy answers this window',
      files: 'Every file is as it was published',
      data: 'Data can be read without network',
      letters: 'All fonts are here',
      languages: 'All languages are here',
      parts: 'Every part opens: tables, search, exports, PDF',
      map: 'The map is drawn without network',
    },
    states: { waiting: 'not checked', running: 'checking', good: 'good', bad: 'not good' },
  },
  lacks: {
    noCopy: 'The copy does not answer this window yet. Reload the page once, then check again.',
    notAnswering: 'The copy on the device does not answer. Reload the page, then check again.',
    networkBack: 'The network came back before the rehearsal was over, so it does not count. Check again.',
    file: (what, path, why) => `${what} (${path}): ${why}`,
    why: {
      missing: 'not on the device',
      damaged: 'damaged on the device',
      unreachable: 'could not be downloaded; the network may be gone',
      changed: 'the server has moved on to another version; reload the page to use it',
    },
    data: (file) => `The data file ${file} cannot be read`,
    letters: (file) => `The font ${file} cannot be used`,
    language: (language) => `The language ${language} does not open`,
    part: (file) => `A part of the program does not open (${file})`,
    asked: (address) => `Something still asked the network: ${address}`,
    noWebgl: 'This machine cannot draw the map (no WebGL). The table works.',
    notPainted: 'The map was not drawn to the end without network',
    more: (n) => `and ${n} more`,
  },
  kinds: {
    page: 'The page',
    program: 'A part of the program',
    style: 'A style sheet',
    letters: 'A font',
    data: 'Data',
    streets: 'The street map',
    other: 'A file',
  },
};
