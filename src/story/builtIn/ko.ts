/** The words of the built-in story in Korean. No particle that depends on the last sound follows a figure. */
export const ko = {
  title: '산업단지, 공예 클러스터, 호아락',
  scenes: {
    hanoi: {
      title: '하노이 산업단지와 호아락의 프로젝트: {city.projects_cumulative}',
      text: '남은 의문: 같은 보고서에서 두 부분의 합이 합계보다 {minus(sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1), city.registered_capital_usd_billion@2025-H1)} 많습니다.',
      notes:
        '여기서 사용한 수치는 관리위원회가 발표한 합계입니다. 합계에서 산업단지 몫을 뺀 호아락의 나머지({minus(city.registered_capital_usd_billion@2025-H1, zones.registered_capital_usd_billion@2025-H1)})는 {hoa-lac.registered_capital_usd_billion@2024-01|date} 기준으로 공표된 {hoa-lac.registered_capital_usd_billion@2024-01}에 가깝습니다. 차이를 설명한 곳은 없으며, 두 수치를 모두 보관합니다.',
      figures: {
        'city.projects_cumulative': '누계, {city.projects_cumulative|date}',
        'city.registered_capital_usd_billion': '등록자본, {city.registered_capital_usd_billion|date}',
      },
      chart: {
        title: '등록자본, {city.registered_capital_usd_billion@2025-H1|period}',
        rows: [
          { ref: 'city.registered_capital_usd_billion@2025-H1', label: '공표된 합계' },
          { ref: 'zones.registered_capital_usd_billion@2025-H1', label: '산업단지' },
          { ref: 'hoa-lac.registered_capital_usd_billion@2025-H1', label: '호아락' },
          {
            ref: 'sum(zones.registered_capital_usd_billion@2025-H1, hoa-lac.registered_capital_usd_billion@2025-H1)',
            label: '두 부분의 합',
          },
        ],
      },
    },
    zones: {
      title: '산업단지 프로젝트: {zones.projects_cumulative}',
      text: '{zones.projects_cumulative@2025-H1|period} 집계는 {zones.projects_cumulative@2025-H1|number}건입니다. 단지별 프로젝트 수는 {count(industrial_zone, operating)|number}개 단지 중 {count(industrial_zone, operating, known:projects)|number}개만 공표했습니다.',
      notes:
        '관리위원회는 합계만 공표하고 단지별로는 공표하지 않아, 지도에서 대부분의 단지가 회색 빗금으로 표시됩니다. 빗금은 미공표를 뜻하며 없음을 뜻하지 않습니다.',
      figures: {
        'zones.registered_capital_usd_billion': '등록자본, {zones.registered_capital_usd_billion|date}',
        'zones.zones_operating': '운영 중, {zones.zones_operating|date}',
      },
      chart: { title: '누적 프로젝트 수' },
    },
    'hoa-lac': {
      title: '호아락: {khu-cnc-hoa-lac.area_ha}에 프로젝트 {hoa-lac.projects_cumulative}',
      text: '',
      notes:
        '하이테크파크는 {khu-cnc-hoa-lac.established_year}에 설립되었습니다. 프로젝트는 {hoa-lac.projects_cumulative@2024-01|number}건({hoa-lac.projects_cumulative@2024-01|date})에서 {hoa-lac.projects_cumulative@2025-H1|number}건({hoa-lac.projects_cumulative@2025-H1|date})이 되었으며, 출처에 따라 한두 건 차이가 납니다.',
      figures: {
        'hoa-lac.registered_capital_usd_billion': '등록자본, {hoa-lac.registered_capital_usd_billion|date}',
        'khu-cnc-hoa-lac.workers': '{khu-cnc-hoa-lac.workers|date}',
      },
      chart: { title: '호아락 누적 프로젝트 수' },
    },
    'hoa-lac-land': {
      title: '호아락: 미정리 토지 {hoa-lac.land_remaining_ha}',
      text: '{hoa-lac.land_remaining_ha|date} 기준 {khu-cnc-hoa-lac.area_ha}의 {share(hoa-lac.land_remaining_ha, khu-cnc-hoa-lac.area_ha)}입니다. 부지 정리는 {hoa-lac.land_cleared_ha@2005|year}년 이전에 시작되었습니다.',
      notes:
        '한때 {khu-cnc-hoa-lac.land_clearance_target|year}년이 완료 기한이었습니다. 현재 기한은 {khu-cnc-hoa-lac.land_clearance_deadline}입니다. 이후 연도의 정리 완료 면적은 단지 전체 면적에서 남은 면적을 뺀 값입니다.',
      figures: {},
      chart: { title: '정리 완료 토지, 단지 전체 대비' },
    },
    clusters: {
      title:
        '{clusters.clusters_establish_target|period}, 산업클러스터 {clusters.clusters_establish_target|number}개 추가 설립 목표',
      text: '이 지도의 클러스터 중 {count(industrial_cluster, craft_cluster, established)|number}개는 설립 결정을 받았고 {count(industrial_cluster, craft_cluster, under_construction)|number}개는 조성 중입니다.',
      notes:
        '이 지도에 운영 중으로 표시된 클러스터는 {count(industrial_cluster, craft_cluster, operating)|number}개이며, 시의 발표는 {clusters.clusters_operating}({clusters.clusters_operating|date})입니다. 전체 목록을 공표한 곳은 없습니다.',
      figures: {
        'clusters.craft_villages_recognised': '공예마을로 인정, {clusters.craft_villages_recognised|date}',
        'clusters.clusters_infrastructure_target': '{clusters.clusters_infrastructure_target|period} 인프라 완료 목표',
      },
    },
    'half-year': {
      title:
        '{city.registered_inflow_usd_million@2025-H1|period} 유치 {city.registered_inflow_usd_million@2025-H1}: 나머지 기간에는 몇 배 빨라야 합니까?',
      text: '목표({zones.target_inflow_usd_million@2025-H2|number})와 호아락 몫({hoa-lac.target_inflow_usd_million@2025-H2})은 네 가지로 해석할 수 있습니다.',
      notes:
        '호아락 몫({hoa-lac.target_inflow_usd_million@2025-H2})이 목표({zones.target_inflow_usd_million@2025-H2})에 포함되는지 별도인지, 하반기 목표인지 연간 목표인지 기사는 밝히지 않습니다. 연간 목표({sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2)})로 해석하면 연말에 공표된 결과와 맞습니다.',
      figures: {},
      chart: {
        title: '필요 속도, 상반기 대비',
        rows: [
          {
            ref: 'times(minus(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label: '연간 {zones.target_inflow_usd_million@2025-H2|number}',
          },
          {
            ref: 'times(minus(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1), city.registered_inflow_usd_million@2025-H1)',
            label:
              '연간 {zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number}',
          },
          {
            ref: 'times(zones.target_inflow_usd_million@2025-H2, city.registered_inflow_usd_million@2025-H1)',
            label: '하반기 {zones.target_inflow_usd_million@2025-H2|number}',
          },
          {
            ref: 'times(sum(zones.target_inflow_usd_million@2025-H2, hoa-lac.target_inflow_usd_million@2025-H2), city.registered_inflow_usd_million@2025-H1)',
            label:
              '하반기 {zones.target_inflow_usd_million@2025-H2|number} + {hoa-lac.target_inflow_usd_million@2025-H2|number}',
          },
        ],
      },
    },
    'held-up': {
      title: '미정리 토지: 바이오 단지 {kcn-cnc-sinh-hoc.land_remaining_ha}, 호아락 {hoa-lac.land_remaining_ha}',
      text: '부지 정리 수치가 공표된 곳은 {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned)|number}개 단지 중 {count(industrial_zone, planned_zone, hi_tech_park, operating, under_construction, planned, known:clearance)|number}개뿐입니다.',
      notes:
        '바이오 단지: {kcn-cnc-sinh-hoc.area_ha} 중 {kcn-cnc-sinh-hoc.land_cleared_ha} 정리 완료({kcn-cnc-sinh-hoc.land_cleared_ha|date}). 회색 빗금 단지는 정리가 끝난 것이 아니라 진행 상황을 아무도 공표하지 않은 것입니다.',
      figures: {},
      chart: {
        title: '정리 완료 토지',
        rows: [
          {
            ref: 'kcn-cnc-sinh-hoc.land_clearance_pct',
            label: '바이오 하이테크 산업단지, {kcn-cnc-sinh-hoc.land_clearance_pct|date}',
          },
          { ref: 'hoa-lac.land_clearance_pct', label: '호아락, {hoa-lac.land_clearance_pct|date}' },
        ],
      },
    },
    requests: {
      title: '관리위원회가 시에 건의한 사항',
      text: '',
      notes: '중간 보고와 함께 제출한 네 가지 건의입니다. 첫 번째는 부지입니다.',
      figures: {},
    },
    term: {
      title:
        '{city.target_registered_inflow_usd_billion@2021-2025|period} 기간: {city.target_registered_inflow_usd_billion@2021-2025} 예상',
      text: '{city.registered_inflow_usd_billion@2016-2020|period} 대비 증가율은 {city.target_inflow_growth_vs_2016_2020_pct@2021-2025}입니다.',
      notes:
        '{city.target_registered_inflow_usd_billion@2021-2025|date} 당시의 예상이며 실적이 아닙니다. 이전 기간은 이 두 수치에서 도출한 것입니다: {city.registered_inflow_usd_billion@2016-2020}.',
      figures: {},
      chart: {
        title: '기간별 유치 자본',
        rows: [
          {
            ref: 'city.registered_inflow_usd_billion@2016-2020',
            label: '{city.registered_inflow_usd_billion@2016-2020|period}',
          },
          {
            ref: 'city.target_registered_inflow_usd_billion@2021-2025',
            label: '{city.target_registered_inflow_usd_billion@2021-2025|period}, 예상',
          },
        ],
      },
    },
    year: {
      title: '{city.registered_inflow_usd_million@2025|period} 연간 유치: {city.registered_inflow_usd_million@2025}',
      text: '목표보다 {city.inflow_vs_target_pct@2025|number}% 많습니다. 열한 달 동안의 실적은 {city.registered_inflow_usd_million@2025-M11}에 그쳤습니다.',
      notes:
        '연간 수치는 한 해가 끝나기 직전에 공표되었습니다. 신규 자본은 매우 적고(열한 달 동안 {city.new_inflow_usd_million@2025-M11}), 대부분은 기존 프로젝트의 증자입니다({city.expanded_inflow_usd_million@2025-M11}).',
      figures: {},
      chart: {
        title: '연중 누적 유치 자본',
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
          { ref: 'city.target_inflow_usd_million@2025', label: '연간 목표' },
        ],
      },
    },
    beyond: {
      title: '{city.grdp_growth_target_pct@2026+|period} 목표: 경제 성장 {city.grdp_growth_target_pct@2026+}',
      text: '성장할 여지: 이 지도에 있는 조성 중 단지 {count(planned_zone, under_construction)|number}개, 계획 단지 {count(planned_zone, planned)|number}개.',
      notes:
        'Tây Tựu의 FPT 디지털기술단지는 {kcn-fpt-tay-tuu.area_ha} 규모로 {kcn-fpt-tay-tuu.start_date}에 착공했습니다. 예정 투자액은 등록자본이 아닙니다.',
      figures: {
        'kcn-fpt-tay-tuu.area_ha': 'FPT 디지털기술단지, Tây Tựu',
        'kcn-cnc-sinh-hoc.area_ha': '바이오 하이테크 산업단지',
      },
    },
  },
};
