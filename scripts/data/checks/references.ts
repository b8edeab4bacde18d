import { chosenClaim } from '../../../src/domain/claim';
import { layerOf } from '../../../src/domain/zone';
import { LANGS, OTHER_LANGS } from '../langs';
import { parseRef } from '../refs';
import { textCells } from '../texts';
import type { Law } from './finding';

export const communesExist: Law = {
  name: 'communes-exist',
  what: 'communes in force are named as in places.csv, and as the ledger says',
  find: ({ zones, communes, figures }) => {
    const names = new Set(communes.map((c) => c.nameVi));
    return zones.flatMap((zone) => {
      const unknown = zone.communesNew.filter((name) => !names.has(name));
      const claim = chosenClaim(figures.get(`${zone.id}/commune_new`));
      const differs = claim !== null && claim.value !== zone.communesNew.join('; ');
      return [
        ...unknown.map((name) => ({ subject: zone.id, message: `no commune "${name}" in places.csv` })),
        ...(differs
          ? [
              {
                subject: zone.id,
                message: `list: ${zone.communesNew.join('; ')}; ledger: ${JSON.stringify(claim.value)}`,
              },
            ]
          : []),
      ];
    });
  },
};

export const refsResolve: Law = {
  name: 'refs-resolve',
  what: 'contradictions name figures that exist',
  find: ({ contradictions, figures }) =>
    contradictions.flatMap(({ id, figures: texts }) =>
      texts
        .filter((text) => !text.endsWith('/position') && !figures.has(parseRef(text)?.key ?? ''))
        .map((text) => ({ subject: id, message: `no figure "${text}"` })),
    ),
};

/** An id of the texts table as they are made: lower-case letters, digits, hyphens. */
const LOOKS_LIKE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const textsComplete: Law = {
  name: 'texts-complete',
  what: 'every text id has words in every language',
  find: (data) => {
    const found = new Map<string, { subject: string; message: string }>();
    for (const { where, text } of textCells(data)) {
      if (!LOOKS_LIKE_ID.test(text)) continue;
      const lacking = LANGS.filter((lang) => !data.texts[lang].get(text));
      if (lacking.length > 0)
        found.set(text, { subject: text, message: `no words in ${lacking.join(', ')} (${where})` });
    }
    return [...found.values()];
  },
};

export const craftsOnlyInClusters: Law = {
  name: 'crafts-are-ids',
  what: 'crafts are ids of texts, and stand with clusters and villages',
  find: ({ zones }) =>
    zones.flatMap((zone) => {
      if (zone.crafts.length > 0 && layerOf(zone) !== 'craft_village_clusters') {
        return [{ subject: zone.id, message: 'a zone has no crafts' }];
      }
      return zone.crafts
        .filter((craft) => !/^craft-[a-z-]+$/.test(craft))
        .map((craft) => ({ subject: zone.id, message: `write the craft as an id such as craft-wood, not "${craft}"` }));
    }),
};

export const namesOfPlaces: Law = {
  name: 'names-of-places',
  what: 'established names belong to zones, clusters and gateways, and no two places share one',
  find: ({ names, zones, gateways }) => {
    const known = new Set([...zones, ...gateways].map(({ id }) => id));
    return OTHER_LANGS.flatMap((lang) => {
      const all = [...names[lang]];
      return [
        ...all
          .filter(([id]) => !known.has(id))
          .map(([id]) => ({ subject: id, message: `names.${lang}.csv: no zone, cluster or gateway "${id}"` })),
        ...all
          .filter(([id, name]) => all.some(([other, same]) => other !== id && same === name))
          .map(([id, name]) => ({ subject: id, message: `names.${lang}.csv: another place is called "${name}" too` })),
      ];
    });
  },
};
