import type { StoryText } from './storyText';

/** The words of the built-in story in English. */
export const en: StoryText = {
  title: 'Industrial zones, craft clusters and Hòa Lạc',
  scenes: {
    hanoi: {
      title: 'Hanoi has {city.projects_cumulative} in its industrial zones and Hòa Lạc',
      text: 'An open question: in one and the same report the two parts come to {minus(sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1), city.registered_capital_usd_billion@2025-H1)} more than the total.',
      notes:
        "The figure used here is the total that the Board published. Less the zones' part, the total leaves {minus(city.registered_capital_usd_billion@2025-H1, zones.registered_capital_usd_billion@2025-H1)} for Hòa Lạc, close to the {hoa-lac.registered_capital_usd_billion@2024-01} published for {hoa-lac.registered_capital_usd_billion@2024-01|date}. Nobody has explained the difference; both figures are kept.",
      figures: {
        'city.projects_cumulative': 'in all, {city.projects_cumulative|date}',
        'city.registered_capital_usd_billion': 'registered, {city.registered_capital_usd_billion|date}',
      },
      chart: {
        title: 'Registered capital, {city.registered_capital_usd_billion@2025-H1|period}',
        rows: [
          {
            ref: 'city.registered_capital_usd_billion@2025-H1',
            label: 'Total as published',
          },
          {
            ref: 'zones.registered_capital_usd_billion@2025-H1',
            label: 'Industrial zones',
          },
          {
            ref: 'hoa-lac.registered_capital_usd_billion@2025-H1',
            label: 'Hòa Lạc',
          },
          {
            ref: 'sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1)',
            label: 'The two parts',
          },
        ],
      },
    },
    zones: {
      title: 'The industrial zones: {zones.projects_cumulative}',
      text: 'The count of the {zones.projects_cumulative@2025-H1|period} said {zones.projects_cumulative@2025-H1|number}. Projects zone by zone: {count(industrial_zone, operating, known:projects)|number} of {count(industrial_zone, operating)|number} zones publish them.',
      notes:
        'The Board publishes the total and not each zone, so most zones on the map are hatched in grey. That means not published; it does not mean none.',
      figures: {
        'zones.registered_capital_usd_billion': 'registered, {zones.registered_capital_usd_billion|date}',
        'zones.zones_operating': 'in operation, {zones.zones_operating|date}',
      },
      chart: {
        title: 'Projects in all',
      },
    },
    'hoa-lac': {
      title: 'Hòa Lạc: {hoa-lac.projects_cumulative} on {khu-cnc-hoa-lac.area_ha}',
      text: '',
      notes:
        'The park was founded in {khu-cnc-hoa-lac.established_year}. Projects: {hoa-lac.projects_cumulative@2024-01|number} ({hoa-lac.projects_cumulative@2024-01|date}), then {hoa-lac.projects_cumulative@2025-H1|number} ({hoa-lac.projects_cumulative@2025-H1|date}); sources differ by a project or two.',
      figures: {
        'hoa-lac.registered_capital_usd_billion': 'registered, {hoa-lac.registered_capital_usd_billion|date}',
        'khu-cnc-hoa-lac.workers': 'in {khu-cnc-hoa-lac.workers|date}',
      },
      chart: {
        title: 'Projects in Hòa Lạc',
      },
    },
    'hoa-lac-land': {
      title: 'Hòa Lạc: {hoa-lac.land_remaining_ha} still to clear',
      text: '{share(hoa-lac.land_remaining_ha, khu-cnc-hoa-lac.area_ha)} of {khu-cnc-hoa-lac.area_ha}, as of {hoa-lac.land_remaining_ha|date}. The work began before {hoa-lac.land_cleared_ha@2005|year}.',
      notes:
        "{khu-cnc-hoa-lac.land_clearance_target|year} was once the year to finish. The date is now {khu-cnc-hoa-lac.land_clearance_deadline}. For the later years the cleared land is the park's area less what was left.",
      chart: {
        title: 'Land cleared, of the whole park',
      },
    },
    clusters: {
      title:
        'In {clusters.clusters_establish_target|period} the city means to found {clusters.clusters_establish_target|number} more clusters',
      text: 'Of the clusters on this map {count(industrial_cluster, craft_cluster, established)|number} are founded on paper and {count(industrial_cluster, craft_cluster, under_construction)|number} are being built.',
      notes:
        'This map has {count(industrial_cluster, craft_cluster, operating)|number} clusters in operation; the city speaks of {clusters.clusters_operating} ({clusters.clusters_operating|date}). Nobody has published the full list.',
      figures: {
        'clusters.craft_villages_recognised': 'recognised, {clusters.craft_villages_recognised|date}',
        'clusters.clusters_infrastructure_target':
          'to get infrastructure in {clusters.clusters_infrastructure_target|period}',
      },
    },
    'half-year': {
      title:
        '{city.registered_inflow_usd_million@2025-H1} in the {city.registered_inflow_usd_million@2025-H1|period}: how much faster must the rest be?',
      text: 'The target of {zones.target_inflow_usd_million@2025-H2|number} and {hoa-lac.target_inflow_usd_million@2025-H2} for Hòa Lạc can be read in four ways.',
      notes:
        'The report does not say whether the {hoa-lac.target_inflow_usd_million@2025-H2} are inside or on top of the {zones.target_inflow_usd_million@2025-H2}, nor whether the target is for the second half or the whole year. Read as {sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2)} for the year it fits the result published in December.',
      chart: {
        title: 'Pace needed, against the first half',
        rows: [
          {
            ref: 'times(minus(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label: '{zones.target_inflow_usd_million@2025-H2|number} in the year',
          },
          {
            ref: 'times(minus(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label:
              '{zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number} in the year',
          },
          {
            ref: 'times(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1)',
            label: '{zones.target_inflow_usd_million@2025-H2|number} in the second half',
          },
          {
            ref: 'times(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1)',
            label:
              '{zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number} in the second half',
          },
        ],
      },
    },
    'held-up': {
      title:
        'Still to clear: {kcn-cnc-sinh-hoc.land_remaining_ha} in the biotech park, {hoa-lac.land_remaining_ha} in Hòa Lạc',
      text: 'Only {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned, known:clearance)|number} of {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned)|number} zones have any clearance figure published.',
      notes:
        'The biotech park: {kcn-cnc-sinh-hoc.land_cleared_ha} cleared ({kcn-cnc-sinh-hoc.land_cleared_ha|date}) of {kcn-cnc-sinh-hoc.area_ha}. Zones hatched in grey are not done; nobody has published where they are.',
      chart: {
        title: 'Land cleared',
        rows: [
          {
            ref: 'kcn-cnc-sinh-hoc.land_clearance_pct',
            label: 'Biotech park, {kcn-cnc-sinh-hoc.land_clearance_pct|date}',
          },
          {
            ref: 'hoa-lac.land_clearance_pct',
            label: 'Hòa Lạc, {hoa-lac.land_clearance_pct|date}',
          },
        ],
      },
    },
    requests: {
      title: 'What the Board asks of the city',
      text: '',
      notes: 'Four requests, made together with the report at mid-year. The first of them is land.',
    },
    term: {
      title:
        'The term {city.target_registered_inflow_usd_billion@2021-2025|period} is meant to reach {city.target_registered_inflow_usd_billion@2021-2025}',
      text: 'That would be {city.target_inflow_growth_vs_2016_2020_pct@2021-2025} above {city.registered_inflow_usd_billion@2016-2020|period}.',
      notes:
        'This is what was expected on {city.target_registered_inflow_usd_billion@2021-2025|date}, not a result. The earlier term follows from the two figures: {city.registered_inflow_usd_billion@2016-2020}.',
      chart: {
        title: 'Capital attracted, term by term',
        rows: [
          {
            ref: 'city.registered_inflow_usd_billion@2016-2020',
            label: '{city.registered_inflow_usd_billion@2016-2020|period}',
          },
          {
            ref: 'city.target_registered_inflow_usd_billion@2021-2025',
            label: '{city.target_registered_inflow_usd_billion@2021-2025|period}, expected',
          },
        ],
      },
    },
    year: {
      title:
        'The year {city.registered_inflow_usd_million@2025|period} brought {city.registered_inflow_usd_million@2025}',
      text: 'That is {city.inflow_vs_target_pct@2025|number}% above the target. After eleven months it had been {city.registered_inflow_usd_million@2025-M11}.',
      notes:
        "The year's figure was published in late December, before the year was over. Little of it is new ({city.new_inflow_usd_million@2025-M11} in eleven months); most is existing projects that grew ({city.expanded_inflow_usd_million@2025-M11}).",
      chart: {
        title: 'Capital attracted in the year so far',
        rows: [
          {
            ref: 'city.registered_inflow_usd_million@2025-H1',
            label: '{city.registered_inflow_usd_million@2025-H1|period}',
          },
          {
            ref: 'city.registered_inflow_usd_million@2025-M11',
            label: '{city.registered_inflow_usd_million@2025-M11|period}',
          },
          {
            ref: 'city.registered_inflow_usd_million@2025',
            label: '{city.registered_inflow_usd_million@2025|period}',
          },
          {
            ref: 'city.target_inflow_usd_million@2025',
            label: 'Target for the year',
          },
        ],
      },
    },
    beyond: {
      title: 'The aim {city.grdp_growth_target_pct@2026+|period}: growth of {city.grdp_growth_target_pct@2026+}',
      text: 'Room to grow: {count(planned_zone, under_construction)|number} zones being built and {count(planned_zone, planned)|number} planned, as far as this map knows them.',
      notes:
        'The FPT digital park in Tây Tựu broke ground on {kcn-fpt-tay-tuu.start_date}, on {kcn-fpt-tay-tuu.area_ha}. Planned investment is not registered capital.',
      figures: {
        'kcn-fpt-tay-tuu.area_ha': 'FPT digital park, Tây Tựu',
        'kcn-cnc-sinh-hoc.area_ha': 'biotech park',
      },
    },
  },
};
