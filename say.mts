import { publishedDataset } from './tests/support/published.ts';
import { BUILT_IN_DECK } from './src/story/builtIn/deck.ts';
import { sayScene } from './src/story/saidScene.ts';
import { storySay } from './src/i18n/storySay.ts'; import { storyWords } from './src/i18n/storyWords.ts'; import { loadI18n } from './src/i18n/load.ts';
import { parseStatements } from './src/data/statements.ts'; import { readFileSync } from 'node:fs';
const d = publishedDataset(); const st = parseStatements(JSON.parse(readFileSync('public/geo/statements.json','utf8')))!;
for (const lang of ['ja','ko','zh'] as const) { const say = storySay(await loadI18n(lang), await storyWords(lang)); console.log('=====', lang);
 for (const s of BUILT_IN_DECK.scenes) { const x = sayScene(s, st, d, say, lang); const w = (p:any)=>p.map((q:any)=>q.words).join('');
  console.log('#', w(x.title)); x.paragraphs.forEach(p=>console.log('  ', w(p.said))); x.figures.forEach(f=>console.log('   *', f.resolved.value!==null?say.value(f.resolved.value,f.resolved.unit,f.resolved.qualifier):'-', '|', w(f.label))); if (x.chart) { console.log('   chart', x.chart.title); x.chart.rows.slice(0,4).forEach(r=>console.log('     ', r.label, r.value, r.value!==null?say.value(r.resolved.value!,r.resolved.unit,r.resolved.qualifier):'')); } x.statements.forEach(p=>console.log('   >', w(p.said))); x.notes.forEach(p=>console.log('   n', w(p.said))); } }
