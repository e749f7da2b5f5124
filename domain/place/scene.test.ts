import fc from 'fast-check'
import { placeOfScene, SCENE_MAX, sceneOf } from './scene'

const ALLOWED_BY_WEIXIN = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/

test('every id of ours goes through a scene and comes back', () => {
  const id = fc.stringMatching(/^[0-9A-Za-z]{20}$/)
  fc.assert(fc.property(id, (placeId) => {
    const scene = sceneOf(placeId) ?? ''
    expect(scene).toMatch(ALLOWED_BY_WEIXIN)
    expect(scene.length).toBeLessThanOrEqual(SCENE_MAX)
    expect(placeOfScene(scene)).toBe(placeId)
  }))
})

test.each(['', 'p=', 'qinghe', 'x=qinghe', 'p=qinghe&x=1', 'p=../people', `p=${'a'.repeat(31)}`])('%j is no place', (scene) => {
  expect(placeOfScene(scene)).toBe('')
})

test('an id that does not fit has no scene', () => {
  expect(sceneOf('a'.repeat(31))).toBeNull()
  expect(sceneOf('青禾')).toBeNull()
})
