// What packages of ours call and phones of 2018 lack (`npm run builtins` finds it). A method here is the real one where there
// is one. `globalThis` cannot be added to an engine; config/index.ts puts `globalObject` in its place.

if (typeof String.prototype.replaceAll !== 'function') {
  // query-string, with which Taro reads every address, calls it: Chrome has it since 85, iOS since 13.4.
  String.prototype.replaceAll = function replaceAll(this: string, what: string | RegExp, by: unknown): string {
    const all = typeof what === 'string' ? new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g') : what
    return this.replace(all, by as string)
  }
}

export {}
