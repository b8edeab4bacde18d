import { contradictionsOf } from './contradictions';
import { collectionText } from './collection';
import { communeItems, contextItems, gatewayItems } from './context';
import { figureJson, listText, sourceJson, statementJson } from './json';
import { layerItems } from './layers';
import { LANGS, OTHER_LANGS, type OtherLang } from './langs';
import type { Data } from './load';
import { parseRef } from './refs';
import { releasesText, snapshotFile, snapshotText, type SizeOfKept } from './releases';
import { textsInUse } from './texts';
import { licenseText, readmeText } from './publicDocs';

/**
 * Everything that is made of the data, by file name. The same data give the same bytes. The figures of earlier releases
 * are not made again: `sizeOfKept` tells how large the kept ones are.
 */
export function outputsOf(data: Data, sizeOfKept: SizeOfKept): ReadonlyMap<string, string> {
  const snapshot = snapshotText(data);
  return new Map([
    ['industrial_zones.geojson', collectionText(layerItems(data, 'industrial_zones'))],
    ['craft_village_clusters.geojson', collectionText(layerItems(data, 'craft_village_clusters'))],
    ['hoa_lac.geojson', collectionText(layerItems(data, 'hoa_lac'))],
    ['places.geojson', collectionText(communeItems(data))],
    ['gateways.geojson', collectionText(gatewayItems(data))],
    ['context_lines.geojson', collectionText(contextItems(data.lines))],
    ['context_areas.geojson', collectionText(contextItems(data.areas))],
    ['sources.json', `${listText(data.sources.map(sourceJson))}\n`],
    ['city.json', cityText(data)],
    ['statements.json', `${listText(data.statements.map(statementJson))}\n`],
    ['release.json', `${JSON.stringify(data.release)}\n`],
    ['releases.json', releasesText(data, snapshot, sizeOfKept)],
    [snapshotFile(data.release.version), snapshot],
    ...LANGS.map((lang) => [`texts.${lang}.json`, textsText(textsInUse(data, lang))] as const),
    ...OTHER_LANGS.map((lang) => [`names.${lang}.json`, textsText(namesInUse(data, lang))] as const),
    ['README.md', readmeText(data)],
    ['LICENSE.md', licenseText()],
  ]);
}

function cityText(data: Data): string {
  const figures = [...data.figures].flatMap(([key, figure]) => {
    const ref = parseRef(key)?.ref;
    if (ref?.of !== 'city') return [];
    return [{ subject: ref.subject, indicator: ref.indicator, period: ref.period, figure: figureJson(figure) }];
  });
  return `{"figures":${listText(figures)},\n"contradictions":${listText(contradictionsOf(data))}}\n`;
}

/** Sorted, so that the order of the rows means nothing. */
const namesInUse = (data: Data, lang: OtherLang): Record<string, string> =>
  Object.fromEntries([...data.names[lang]].sort(([a], [b]) => (a < b ? -1 : 1)));

function textsText(texts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(texts).map(([id, text]) => `${JSON.stringify(id)}:${JSON.stringify(text)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
