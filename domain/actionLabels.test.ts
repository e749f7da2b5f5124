import { ACTION_LABELS, labelOf } from './actionLabels'
import { ACTIONS, type ActionName } from './actions'

const names = Object.keys(ACTIONS) as ActionName[]

test('every action has a short Chinese name of its own', () => {
  const said = names.map(labelOf)
  for (const words of said) expect(words).toMatch(/^[\p{Script=Han}0-9、“”]{2,16}$/u)
  expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([])
  expect(Object.keys(ACTION_LABELS).sort()).toEqual([...names].sort())
})
