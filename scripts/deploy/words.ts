/** Steps and obstacles in words, Chinese first: who reads them may be doing this for the first time. */
import type { ByHand, Step } from './plan'
import { RUNTIME, STORAGE_PERMISSION, TIMER } from './wanted'

export function stepInWords(step: Step): string {
  switch (step.kind) {
    case 'closeStorage':
      return `把云存储的权限从 ${step.permission || '未知'} 改为 ${STORAGE_PERMISSION}：只有自己和云函数能看 · make the storage private`
    case 'limitFunctions':
      return `限定手机能调用的云函数：${Object.entries(step.rule).map(([name, { invoke }]) => `${name} ${String(invoke)}`).join('，')} · set which functions a phone may call`
    case 'createCollection':
      return `建集合 ${step.collection}，只许云函数读写 · create collection, functions only`
    case 'closeCollection':
      return `把集合 ${step.collection} 的权限从 ${step.permission || '未知'} 改为只许云函数读写 · close collection to all but functions`
    case 'createIndex':
      return `为集合 ${step.collection} 建索引 ${step.index.keys.join(' + ')} · create index`
    case 'createFunction':
      return `建云函数 ${step.fn.name}（${step.fn.memoryMb} MB，最长 ${step.fn.timeoutSeconds} 秒）并上传代码 · create function`
    case 'updateCode':
      return `更新云函数 ${step.fn.name} 的代码和设置 · update function code and settings`
    case 'updateSettings':
      return `把云函数 ${step.fn.name} 设为 ${step.fn.memoryMb} MB、最长 ${step.fn.timeoutSeconds} 秒 · update function settings`
    case 'bringUp':
      return `让云函数 ${TIMER} 把旧数据升成新版本的样子，升完才换后面的云函数 · bring old data up before the other functions`
    case 'createTrigger':
      return `为云函数 ${step.fn} 建定时触发器 ${step.trigger.name}（${step.trigger.cron}）· create timer`
    case 'updateTrigger':
      return `把云函数 ${step.fn} 的定时触发器 ${step.trigger.name} 打开并设为 ${step.trigger.cron} · update timer`
  }
}

/** What the county's data says of itself is said by oldData.ts. */
export type Lack = Exclude<Step, { kind: 'bringUp' }>
export const isLack = (step: Step): step is Lack => step.kind !== 'bringUp'

/** The same steps as what is lacking, for who asked what is missing rather than what would be done. */
export function lackInWords(step: Lack): string {
  switch (step.kind) {
    case 'closeStorage':
      return `云存储的权限是 ${step.permission || '未知'}，外人可能直接打开照片和录音 · storage is not private`
    case 'limitFunctions':
      return '云函数没有限定谁能从手机调用：api 和 desk 应只许登录的人，timer 谁也不许 · function rights are not set'
    case 'createCollection':
      return `缺集合 ${step.collection} · collection missing`
    case 'closeCollection':
      return `集合 ${step.collection} 的权限是 ${step.permission || '未知'}，手机可能直接读到它 · collection is not closed`
    case 'createIndex':
      return `集合 ${step.collection} 缺索引 ${step.index.keys.join(' + ')} · index missing`
    case 'createFunction':
      return `缺云函数 ${step.fn.name} · function missing`
    case 'updateCode':
      return `云函数 ${step.fn.name} 不是这份代码 · function is not this code`
    case 'updateSettings':
      return `云函数 ${step.fn.name} 的内存或时限不对，应为 ${step.fn.memoryMb} MB、${step.fn.timeoutSeconds} 秒 · function settings differ`
    case 'createTrigger':
      return `云函数 ${step.fn} 缺定时触发器 ${step.trigger.name} · timer missing`
    case 'updateTrigger':
      return `云函数 ${step.fn} 的定时触发器 ${step.trigger.name} 关着，或时间不对 · timer is off or differs`
  }
}

export function byHandInWords(obstacle: ByHand): string {
  switch (obstacle.kind) {
    case 'functionRuleUnreadable':
      return '云函数的安全规则看不懂，不敢改动；请在云开发控制台 → 云函数 → 权限控制里改成 JSON 再运行一次 · the function rule cannot be read, mend it by hand'
    case 'indexNameTaken':
      return `集合 ${obstacle.collection} 已有同名而字段不同的索引 ${obstacle.index}，请在控制台删除它再运行一次 · index name taken, delete it by hand`
    case 'indexUnique':
      return `集合 ${obstacle.collection} 的索引 ${obstacle.index} 是唯一索引，会拒绝正常的数据，请在控制台删除它再运行一次 · unique index, delete it by hand`
    case 'functionBroken':
      return `云函数 ${obstacle.fn} 的状态是 ${obstacle.status}，请在控制台删除它再运行一次 · function is broken, delete it by hand`
    case 'functionRuntime':
      return `云函数 ${obstacle.fn} 的运行环境是 ${obstacle.runtime}，不能直接改成 ${RUNTIME}，请在控制台删除它再运行一次 · runtime cannot change, delete the function by hand`
  }
}
