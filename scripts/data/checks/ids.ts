import type { Data } from '../load';
import type { ID_KINDS } from '../tables';
import type { Law } from './finding';

type IdKind = (typeof ID_KINDS)[number];

/** All ids of the data, by kind. */
export function idsOf(data: Data): Readonly<Record<IdKind, readonly string[]>> {
  return {
    zone: data.zones.map((z) => z.id),
    source: data.sources.map((s) => s.id),
    commune: data.communes.map((c) => c.code),
    gateway: data.gateways.map((g) => g.id),
    context: [...data.lines, ...data.areas].map((row) => row.id),
    contradiction: data.contradictions.map((c) => c.id),
    statement: data.statements.map((s) => s.id),
  };
}

export const idsUnique: Law = {
  name: 'ids-unique',
  what: 'no id stands twice',
  find: (data) =>
    Object.entries(idsOf(data)).flatMap(([kind, ids]) =>
      ids
        .filter((id, i) => ids.indexOf(id) !== i)
        .map((id) => ({ subject: id, message: `two rows are called this (${kind})` })),
    ),
};

export const idsKept: Law = {
  name: 'ids-kept',
  what: 'no id that was ever published is lost: links to it would break',
  find: (data) => {
    const ids = idsOf(data);
    return data.ids
      .filter(({ kind, id, replacedBy }) => !ids[kind].includes(replacedBy ?? id))
      .map(({ kind, id, replacedBy }) => ({
        subject: id,
        message: replacedBy
          ? `its replacement "${replacedBy}" does not exist (${kind})`
          : `published once, now gone (${kind}); bring it back, or name its replacement in ids.csv`,
      }));
  },
};

/** Ids that are not yet in the committed list. */
export const newIds = (data: Data): readonly { readonly kind: IdKind; readonly id: string }[] => {
  const listed = new Set(data.ids.map(({ kind, id }) => `${kind} ${id}`));
  return (Object.entries(idsOf(data)) as [IdKind, readonly string[]][])
    .flatMap(([kind, all]) => all.map((id) => ({ kind, id })))
    .filter(({ kind, id }) => !listed.has(`${kind} ${id}`));
};
