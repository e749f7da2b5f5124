// Taro reads this file by name. Which phones and browsers must understand the result stands in package.json.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // 'usage' would replace every .map() and .filter() by core-js, 47 KB gzip. A lint rule keeps newer methods out.
        useBuiltIns: false,
      },
    ],
  ],
}
