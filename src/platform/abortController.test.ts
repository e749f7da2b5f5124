import { AbortController } from './abortController'

test('tells every listener once and keeps the first reason', () => {
  const controller = new AbortController()
  const heard: string[] = []
  const dropped = () => heard.push('dropped')
  controller.signal.addEventListener('abort', () => heard.push('listener'))
  controller.signal.addEventListener('abort', dropped)
  controller.signal.removeEventListener('abort', dropped)
  controller.signal.onabort = () => heard.push('onabort')

  controller.abort('first')
  controller.abort('second')

  expect(heard).toEqual(['onabort', 'listener'])
  expect(controller.signal.aborted).toBe(true)
  expect(controller.signal.reason).toBe('first')
  expect(() => controller.signal.throwIfAborted()).toThrow('first')
})

test('does nothing before the abort', () => {
  const { signal } = new AbortController()
  expect(signal.aborted).toBe(false)
  expect(() => signal.throwIfAborted()).not.toThrow()
})
