// `npm start`: in the plainest syntax, so that a Node too old for the project still understands this one sentence.
// eslint-disable-next-line no-var -- an old Node must be able to read this file
var major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(
    '需要 Node.js 20 或更新的版本，这台机器上是 ' + process.versions.node + '。请到 nodejs.org 下载安装后再运行 npm start。\n' +
      'Node.js 20 or newer is needed; this is ' + process.versions.node + '. Install it from nodejs.org and run npm start again.'
  )
  process.exit(1)
}

require('./startHost.cjs')
