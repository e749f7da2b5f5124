import { widestReach } from './reach'

test('the widest post counts, among those that matter here', () => {
  const posts = [{ role: 'stationHead' as const, place: 's' }, { role: 'dispatcher' as const, place: 'c' }, { role: 'subCentreHead' as const, place: 't' }]
  expect(widestReach(posts, ['stationHead', 'subCentreHead', 'dispatcher'])).toEqual({ centre: 'c' })
  expect(widestReach(posts, ['stationHead', 'subCentreHead'])).toEqual({ subCentre: 't' })
  expect(widestReach(posts, ['stationHead'])).toEqual({ station: 's' })
  expect(widestReach(posts, ['auditor'])).toBeUndefined()
})
