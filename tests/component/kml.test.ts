import { expect, test } from 'vitest';
import { exportZones } from '../../src/exports';
import { completeZone, fixtureContext, fixtureZones, oldVacancyZone } from '../fixtures/exportFixture';
import { exportLanguage } from '../support/exportLanguage';

test('KML: well-formed XML, names as text, unknown left out', async () => {
  const language = await exportLanguage('vi');
  const { content } = await exportZones({
    format: 'kml',
    zones: fixtureZones,
    context: fixtureContext,
    language,
    link: null,
  });
  const kml = new DOMParser().parseFromString(await content.text(), 'application/xml');
  expect(kml.querySelector('parsererror')).toBeNull();
  const marks = [...kml.querySelectorAll('Placemark')];
  expect(marks.map((mark) => mark.querySelector('name')?.textContent)).toEqual([
    completeZone.nameVi,
    oldVacancyZone.nameVi,
    '=1+1|cmd "A, B; C"\nLàng nghề',
  ]);
  expect(marks[1]?.querySelector('description')?.textContent).toContain('số liệu cũ, 2017');
  expect(marks[1]?.querySelector('SimpleData[name=available_ha]')?.textContent).toBe('13');
  expect(marks[1]?.querySelector('SimpleData[name=projects_total]')).toBeNull();
});
