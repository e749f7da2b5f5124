/** What a licence says its holder may do (条例 16). */
export const LICENCE_KINDS = ['electrician', 'driver', 'nurse', 'doctor', 'firstAid', 'welder', 'teacher'] as const

export type LicenceKind = (typeof LICENCE_KINDS)[number]

export const LICENCE_LABELS: Record<LicenceKind, string> = {
  electrician: '电工证',
  driver: '驾驶证',
  nurse: '护士证',
  doctor: '医师证',
  firstAid: '急救员证',
  welder: '焊工证',
  teacher: '教师资格证',
}
