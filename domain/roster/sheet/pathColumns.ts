/** Where a row belongs, in the words people use; a station is found by its village's name. */
import type { Column } from './column'

export const TOWNSHIP: Column = { key: 'township', header: '乡镇', aliases: ['乡镇街道', '所属乡镇'], example: '云川镇', hint: '有两个同名的村时要填', width: 8 }
export const STATION: Column = { key: 'station', header: '村（站）', aliases: ['村', '站', '实践站', '所属村', '村居', '村社区'], required: true, example: '青禾村', hint: '名册里已有的实践站，写村名就行', width: 10 }
