import type { Statement } from '../../src/story/statement';
import type { Claim, Figure, Source } from '../../src/domain/claim';

/** Members that are null are left out, to save bytes. */
export function claimJson(claim: Claim): Record<string, unknown> {
  return {
    value: claim.value,
    unit: claim.unit,
    ...(claim.qualifier === null ? {} : { qualifier: claim.qualifier }),
    ...(claim.asOf === null ? {} : { as_of: claim.asOf }),
    ...(claim.scope === null ? {} : { scope: claim.scope }),
    source: claim.source,
    confidence: claim.confidence,
    basis: claim.basis,
    ...(claim.rejected ? { rejected: true } : {}),
    ...(claim.note === null ? {} : { note: claim.note }),
  };
}

export const figureJson = (figure: Figure): Record<string, unknown> => ({
  claims: figure.claims.map(claimJson),
  chosen: figure.chosen,
  why: figure.why,
});

export const sourceJson = (source: Source): Record<string, unknown> => ({
  id: source.id,
  publisher: source.publisher,
  publisher_kind: source.publisherKind,
  title: source.title,
  url: source.url,
  site: source.site,
  published: source.published,
  language: source.language,
});

export const statementJson = ({ id, subject, topic, text, asOf, source }: Statement): Record<string, unknown> => ({
  id,
  subject,
  topic,
  text,
  as_of: asOf,
  source,
});

/** A JSON list with one item a line, so that a change of one item is a change of one line. */
export const listText = (items: readonly unknown[], indent = ''): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => indent + JSON.stringify(item)).join(',\n')}\n]`;
