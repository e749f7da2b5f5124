/** What is kept about points. */
import { collection, ledger } from '../ground/collection'
import { asThen, other, person } from '../ground/fieldRoles'
import { type Account, personAccount, type Transfer, withDays } from './account'

const accounts = collection<Account>()({
  form: 2,
  // Those from before points ended on a day.
  steps: { 2: (account: Account) => withDays(account) },
  indexes: [
    { equal: ['kind'], sort: '_id' },
    { equal: ['kind'], sort: 'nextExpiry' },
    { equal: ['kind'], sort: 'warnOn' },
  ],
  fields: { _id: person({ ids: (personId) => [personAccount(personId)] }), holder: asThen('the account\'s own id is made of it: what is in it moves by a transfer, the account never') },
  joins: { own: 'what is free is carried by a transfer, so that both books add up' },
  kept: ledger,
})

const transfers = collection<Transfer>()({
  form: 1,
  indexes: [
    { equal: ['purse'], sort: 'at' },
    { equal: ['from'], sort: 'at' },
    { equal: ['to'], sort: 'at' },
  ],
  fields: { from: other, to: other, purse: other, cause: asThen('a row of the ledger is never changed') },
  joins: { stays: '积分流水写下就不改，转过去另记一笔' },
  mine: {
    purse: {
      title: '积分', under: personAccount,
      line: ({ words, points, from, purse, at: when }, { at }) => ({ 事由: words, 积分: from === purse ? -points : points, 时间: at(when) }),
    },
  },
  kept: ledger,
})

export const pointsCollections = { accounts, transfers }
