import { describeStore } from './contractKit'
import { openSqlite } from './sqlite'

describeStore('sqlite', async () => {
  const store = openSqlite({ file: ':memory:' })
  return { store, close: () => store.close() }
})
