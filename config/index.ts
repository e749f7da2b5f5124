// Taro's build: one source, two targets. Of `x.weapp.ts` and `x.h5.ts` side by side each target takes its own.
import { createHash } from 'node:crypto'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import webpack from 'webpack'

const root = path.resolve(__dirname, '..')

// Taro compiles src alone unless told. The rules both sides obey live beside it; and these packages are published in
// a newer JavaScript than the phones of our villagers read.
const NEW_SYNTAX = /[\\/]node_modules[\\/](@tanstack|query-string|decode-uri-component|split-on-first|filter-obj|uqr)[\\/]/
const compile = { include: [path.join(root, 'domain'), (file: string) => NEW_SYNTAX.test(file)] }

// Taro's H5 default quotes every property name, which costs bytes and breaks private fields.
const terser = { enable: true, config: { output: { quote_keys: false, keep_quoted_props: false } } }

// We write real px: 17px must be 17px on every phone, so that type and targets keep the sizes the design promises.
const postcss = {
  pxtransform: { enable: false, config: {} },
  cssModules: { enable: false },
}

// Put in wherever a script names it; what it stands for is told in the file.
const platform = (file: string, name: string) => [path.join(root, 'src/platform', file), name]
const globalThis = platform('globalObject.ts', 'globalObject')

export default defineConfig<'webpack5'>({
  projectName: 'dianliang',
  date: '2026-01-01',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Named here, it is replaced even when nobody sets it: WeChat has no `process` to ask.
  env: Object.fromEntries(['TARO_APP_CLOUD_ENV', 'TARO_APP_COUNTY_SERVER', 'TARO_APP_SUBSCRIBE_TEMPLATES'].map((name) => [name, JSON.stringify(process.env[name] ?? '')])),
  // The progress bar is for eyes only, not for logs.
  logger: { quiet: !process.stdout.isTTY, stats: false },
  // A stale cache must never decide what is released.
  // It holds absolute paths, so a folder that was moved or copied gets one of its own.
  cache: { enable: !process.env.CI, name: `${process.env.TARO_ENV}-${createHash('sha256').update(root).digest('hex').slice(0, 12)}` },
  terser,
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    webpackChain(chain) {
      // WeChat's logic thread has no AbortController, and react-query never answers without one.
      const AbortController = platform('abortController.ts', 'AbortController')
      const AbortSignal = platform('abortController.ts', 'AbortSignal')
      chain.plugin('oldEngines').use(webpack.ProvidePlugin, [{ AbortController, AbortSignal, globalThis }])
    },
  },
  h5: {
    compile,
    postcss,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // `npm run dev:h5` shows the pages as they are written; what they ask goes to the host that `npm start` runs.
    devServer: {
      host: '127.0.0.1',
      open: false,
      proxy: [{ context: ['/api', '/demo'], target: `http://127.0.0.1:${process.env.PORT || 5180}` }],
    },
    webpackChain(chain) {
      chain.plugin('oldEngines').use(webpack.ProvidePlugin, [{ globalThis }])
      // What most pages need is loaded once for all of them; what a few need, once for those: the first screen carries
      // nothing of the desks.
      chain.optimization.splitChunks({
        chunks: 'async',
        minSize: 0,
        cacheGroups: { default: { minChunks: 2, minSize: 10_000, reuseExistingChunk: true }, defaultVendors: false, shared: { name: 'shared', minChunks: 12, priority: 10 } },
      })
    },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
})
