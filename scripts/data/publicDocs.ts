import type { Data } from './load';

export const CREDITS = [
  '© OpenStreetMap contributors, [ODbL 1.0](https://opendatacommons.org/licenses/odbl/1-0/): gates, stops and landmarks, populations of communes, roads, railways, metro, Tô Lịch river, and the outlines fitted to them',
  'Contains modified Copernicus Sentinel data 2025: the Red River',
  'Administrative reference: NXB Tài nguyên – Môi trường và Bản đồ, by way of thanglequoc/vietnamese-provinces-database (MIT): communes, city outline, rivers along borders',
  'vietnamadminunits (MIT): middles of former communes',
  'OurAirports (public domain): Nội Bài airport and its runways',
  'World Bank, Hanoi GTFS 2018: bus stops to which roads are fitted',
  '@geo-maps/earth-lakes (from OpenStreetMap): extent of two lakes',
] as const;

const FILES = [
  ['industrial_zones.geojson', 'industrial zones, operating and planned'],
  ['craft_village_clusters.geojson', 'industrial clusters, craft clusters and craft villages'],
  ['hoa_lac.geojson', 'Hòa Lạc Hi-Tech Park and its functional areas'],
  ['places.geojson', 'communes and wards since 1 July 2025, as label points'],
  ['gateways.geojson', 'airport, ports and the centre, for distances'],
  ['context_lines.geojson', 'rivers, roads, railways, metro'],
  ['context_areas.geojson', 'city outline, Red River, lakes, airport'],
  ['sources.json', 'who published what, where and when'],
  ['city.json', 'figures of the city and of groups of zones, period by period; contradictions'],
  ['statements.json', 'what the Board asks for and the city directs, for the story'],
  ['texts.<lang>.json', 'words behind the ids in notes, crafts, scopes and explanations'],
  ['names.<lang>.json', 'names of places that are established in languages other than Vietnamese and English'],
  ['release.json', 'version and day of this release'],
  ['releases.json', 'all releases there ever were, with the size of their figures where they are kept'],
  ['releases/…', 'per release the figures that were in use, to tell what changed'],
] as const;

export function readmeText(data: Data): string {
  return `# Hanoi Zones: data ${data.release.version} of ${data.release.date}

Made by \`npm run data\` from the tables in \`data/\`; do not edit by hand. Columns, rules and known gaps: \`docs/DATA.md\`.
GeoJSON after RFC 7946 (WGS 84, longitude first). Licence and credits: \`LICENSE.md\`.

| file | what |
|---|---|
${FILES.map(([file, what]) => `| \`${file}\` | ${what} |`).join('\n')}

For a GIS, each zone has plain columns (\`area_ha\`, \`projects_total\`, \`capital_usd_million\`, \`land_clearance_pct\`,
\`occupancy_pct\`, \`free_now_ha\`), each with \`…_as_of\` and \`…_source\`. Empty means unknown, never zero. \`ledger\` holds every
published claim, which one is used and why. \`counted\` is false for what must not be added into totals.
A position is right within \`precision_m\` metres; an outline of kind \`estimate\` is a rectangle of the published area. No
outline is a cadastral boundary.
`;
}

export function licenseText(): string {
  return `# Licence of the data

Figures and names are facts from the publications in \`sources.json\`. What derives from OpenStreetMap here (see the
credits) is a database under the [Open Database License 1.0](https://opendatacommons.org/licenses/odbl/1-0/); whoever
passes on an altered version does so under the same licence. It stands apart from the licence of the code (MIT).

## Credits

${CREDITS.map((credit) => `- ${credit}`).join('\n')}
`;
}
