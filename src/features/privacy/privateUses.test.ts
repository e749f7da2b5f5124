/** Whatever of WeChat's private list the source calls has its words here and its line in the app's config. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PRIVATE_USES, privateUse } from './privateUses'

/** As WeChat's guide on filling in the 隐私保护指引 lists them. */
const PRIVATE = `getUserProfile getUserInfo getLocation startLocationUpdate startLocationUpdateBackground getFuzzyLocation choosePoi chooseLocation
chooseAddress chooseInvoiceTitle chooseInvoice getWeRunData chooseLicensePlate chooseImage chooseMedia chooseVideo chooseMessageFile startRecord
joinVoIPChat createVKSession openBluetoothAdapter createBLEPeripheralServer saveImageToPhotosAlbum saveVideoToPhotosAlbum addPhoneContact
addPhoneRepeatCalendar addPhoneCalendar startDeviceMotionListening startAccelerometer startGyroscope startCompass setClipboardData getClipboardData`.split(/\s+/)
/** Those of them that app.json must name as well. */
const TO_BE_NAMED = `getFuzzyLocation getLocation onLocationChange startLocationUpdate startLocationUpdateBackground chooseLocation choosePoi chooseAddress`.split(/\s+/)

const src = resolve(__dirname, '../..')
const shipped = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.(h5|test)\.tsx?$/.test(file))
const text = shipped.map((file) => readFileSync(join(src, file), 'utf8')).join('\n')

function used(): string[] {
  const apis = PRIVATE.filter((api) => text.includes(`Taro.${api}(`))
  const buttons = ['getPhoneNumber', 'getRealtimePhoneNumber', 'chooseAvatar'].filter((type) => text.includes(`openType: '${type}'`))
  return [...apis, ...buttons.map((type) => `button.${type}`), ...(text.includes('Taro.getRecorderManager(') ? ['RecorderManager.start'] : [])]
}

test('each has its words, and there are no words for what is not used', () => {
  expect([...PRIVATE_USES.map(({ api }) => api as string)].sort()).toEqual(used().sort())
})

test('the app names the places it asks for, and no other', () => {
  const config = readFileSync(join(src, 'app.config.ts'), 'utf8')
  const named = /requiredPrivateInfos: \[(.*)\]/.exec(config)?.[1]?.match(/\w+/g) ?? []
  expect(named).toEqual(TO_BE_NAMED.filter((api) => text.includes(`Taro.${api}(`)))
})

test.each([
  ['button.getPhoneNumber', '您微信绑定的手机号'], ['getPhoneNumber', '您微信绑定的手机号'], ['startRecord', '您录的这段话'], ['operateRecorder', '您录的这段话'],
  ['chooseMedia', '您自己挑的照片'], ['somethingNew', '办这一步要用到的信息'],
])('%s is called %s', (referrer, what) => {
  expect(privateUse(referrer).what).toBe(what)
})
