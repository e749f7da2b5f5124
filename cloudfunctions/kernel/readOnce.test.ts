import { aLogin } from '../store/contractKit/factories'
import { openSimulated } from '../store/simulated'
import { readOnce } from './readOnce'

test('a document is asked for once, also one that is not there, and anew once it was written here', async () => {
  const { store } = openSimulated()
  await store.transact((tx) => tx.create('logins', aLogin('phone')))
  store.reset()
  await store.transact(async (whole) => {
    const tx = readOnce(whole)
    const [one, two] = await Promise.all([tx.get('logins', 'phone'), tx.get('logins', 'phone')])
    expect([two, await tx.get('logins', 'phone'), await tx.get('logins', 'none'), await tx.get('logins', 'none')]).toEqual([one, one, null, null])
    expect(store.trips().txReads).toBe(2)
    await tx.replace('logins', { ...one!, personId: 'somebody' })
    await tx.create('logins', aLogin('none'))
    expect([(await tx.get('logins', 'phone'))?.personId, (await tx.get('logins', 'none'))?._id]).toEqual(['somebody', 'none'])
    await tx.remove('logins', 'phone')
    expect(await tx.get('logins', 'phone')).toBeNull()
    expect(store.trips().txReads).toBe(5)
  })
})

test('what is written after a reading that was answered from here still meets who was first', async () => {
  const { store } = openSimulated()
  await store.transact((tx) => tx.create('logins', aLogin('phone')))
  const late = store.transact(async (whole) => {
    const tx = readOnce(whole)
    const before = (await tx.get('logins', 'phone'))!
    await store.transact(async (other) => other.replace('logins', { ...(await other.get('logins', 'phone'))!, personId: 'first' }))
    await tx.replace('logins', { ...(await tx.get('logins', 'phone'))!, personId: `${before.personId}, later` })
  })
  await expect(late).rejects.toMatchObject({ fault: 'CONFLICT' })
  expect((await store.get('logins', 'phone'))?.personId).toBe('first')
})
